import Configuration
import Diagnostics

extension SiteSettings {
  static func read(_ value: ConfigurationValue, _ bag: inout DiagnosticBag) -> SiteSettings {
    var fields = Fields(value, subject: "the unit’s details")
    var settings = SiteSettings(places: KeyPlaces(fields))
    guard !fields.diagnostics.hasErrors else {
      bag.append(contentsOf: fields.finish().all)
      return settings
    }
    settings.readIdentity(&fields)
    settings.readContact(&fields)
    settings.navigation = pageLinks("navigation", &fields)
    if settings.navigation.isEmpty, !fields.contains("navigation") { fields.missing("navigation") }
    settings.footer = pageLinks("footer", &fields)
    settings.readColours(&fields)
    settings.redirects = fields.pairs("redirects").compactMap { redirect($0, &fields) }
    bag.append(contentsOf: fields.finish().all)
    return settings
  }

  private static func redirect(_ entry: ConfigurationValue.Entry, _ fields: inout Fields) -> Redirect? {
    if !entry.key.hasPrefix("/") {
      fields.report(
        Diagnostic(
          .error, id: "not-an-address", "The old address “\(entry.key)” does not start with “/”.",
          help: "Write it as it came after the name of the site: /old-strategy.", at: entry.location))
    }
    guard let path = entry.value.scalar else {
      fields.wrongType(entry.key, entry.value, expected: "the path of a page, such as strategy/index.md")
      return nil
    }
    return Redirect(from: entry.key, to: PageLink(path: path, place: entry.value.location))
  }

  private mutating func readIdentity(_ fields: inout Fields) {
    name = fields.requiredText("name")
    shortName = fields.text("short-name")
    area = fields.text("area")
    description = fields.text("description")
    language = fields.text("language") ?? language
    governingBody = fields.text("governing-body")
    licence = fields.text("licence") ?? licence
    notice = fields.text("notice")
    let url = fields.requiredText("base-url", example: "https://example.org/")
    if let address = Self.checkedBase(url) {
      baseURL = address
    } else if !url.isEmpty {
      fields.report(
        "not-an-address", "The address “\(url)” is not the address of a site.",
        help:
          "Write it with https:// and without “?” or “#”: https://example.org/ or https://example.org/unit/.",
        at: "base-url")
    }
  }

  private mutating func readContact(_ fields: inout Fields) {
    guard var group = fields.group("contact", subject: "the contact details") else {
      if !fields.contains("contact") { fields.missing("contact") }
      return
    }
    email = group.requiredText("email", example: "hello@example.org")
    if !email.isEmpty, !email.contains("@") || email.contains(where: \.isWhitespace) {
      group.report(
        "not-an-address", "“\(email)” is not an e-mail address.",
        help: "Write one such as hello@example.org.", at: "email")
    }
    telephone = group.text("telephone")
    address = group.text("address")
    fields.report(group.finish())
  }

  private mutating func readColours(_ fields: inout Fields) {
    guard var group = fields.group("colours", subject: "the colours") else { return }
    accent = Self.colour("accent", &group)
    accentDark = Self.colour("accent-dark", &group)
    fields.report(group.finish())
  }

  private static func colour(_ key: String, _ fields: inout Fields) -> String? {
    guard let text = fields.text(key) else { return nil }
    let digits = text.dropFirst()
    if text.hasPrefix("#"), digits.count == 6, digits.allSatisfy(\.isHexDigit) { return text }
    fields.report(
      "not-a-colour", "“\(text)” is not a colour.",
      help: "Write six digits after a hash, in quotation marks: \"#12436D\".", at: key)
    return nil
  }

  private static func pageLinks(_ key: String, _ fields: inout Fields) -> [PageLink] {
    fields.list(key).compactMap { value in
      guard let path = value.scalar else {
        fields.wrongType(key, value, expected: "a list of paths, such as strategy/index.md")
        return nil
      }
      return PageLink(path: path, place: value.location)
    }
  }

  /// The base address with one slash at its end, where it is one.
  public static func checkedBase(_ url: String) -> String? {
    guard url.hasPrefix("https://") || url.hasPrefix("http://") else { return nil }
    let forbidden: Set<Character> = ["?", "#", "\"", "<", ">", " ", "\\"]
    guard !url.contains(where: { forbidden.contains($0) || $0.isNewline }) else { return nil }
    guard let host = url.split(separator: ":", maxSplits: 1).last?.dropFirst(2).first, host != "/" else {
      return nil
    }
    return url.hasSuffix("/") ? url : url + "/"
  }
}
