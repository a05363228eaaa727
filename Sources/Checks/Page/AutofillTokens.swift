/// What a field's `autocomplete` may say (the HTML standard, “autofill detail tokens”).
enum AutofillTokens {
  /// What is wrong with the words of an attribute, in words for a person; nothing where they are right.
  static func fault(in words: [String], type: String) -> String? {
    var rest = words[...]
    if rest.last == "webauthn" { rest.removeLast() }
    guard let field = rest.popLast() else { return "names no field" }
    if rest.first?.hasPrefix("section-") == true { rest.removeFirst() }
    if rest.first == "shipping" || rest.first == "billing" { rest.removeFirst() }
    let isContact = contacts.contains(field)
    if !isContact, !others.contains(field) { return "does not end with the name of a field" }
    if isContact, let kind = rest.first, kinds.contains(kind) { rest.removeFirst() }
    if let extra = rest.first {
      return kinds.contains(extra) && !isContact
        ? "says “\(extra)” of a field that is no way to reach somebody"
        : "has the word “\(extra)” where it may not stand"
    }
    return isTyped(field, type) ? nil : "asks for words in a field for “\(type)”"
  }

  /// Whether people can type what the field is for into an input of this type.
  private static func isTyped(_ field: String, _ type: String) -> Bool {
    switch type {
    case "checkbox", "radio", "file", "color", "range": false
    case "number", "date", "month", "week", "time", "datetime-local":
      !wordy.contains(field)
    default: true
    }
  }

  private static let kinds: Set<String> = ["home", "work", "mobile", "fax", "pager"]

  private static let contacts: Set<String> = [
    "tel", "tel-country-code", "tel-national", "tel-area-code", "tel-local", "tel-local-prefix",
    "tel-local-suffix", "tel-extension", "email", "impp",
  ]

  private static let wordy: Set<String> = [
    "name", "honorific-prefix", "given-name", "additional-name", "family-name", "honorific-suffix",
    "nickname", "organization-title", "username", "new-password", "current-password", "organization",
    "street-address", "address-line1", "address-line2", "address-line3", "address-level1",
    "address-level2", "address-level3", "address-level4", "country", "country-name", "cc-name",
    "cc-given-name", "cc-additional-name", "cc-family-name", "cc-type", "transaction-currency", "language",
    "sex", "url", "photo", "email", "impp",
  ]

  private static let others: Set<String> = wordy.union([
    "postal-code", "one-time-code", "cc-number", "cc-exp", "cc-exp-month", "cc-exp-year", "cc-csc",
    "transaction-amount", "bday", "bday-day", "bday-month", "bday-year",
  ])
}
