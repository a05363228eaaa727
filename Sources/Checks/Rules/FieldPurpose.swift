import CGumbo

/// A field that says what it is for says it in words that browsers know.
struct FieldPurpose: Rule {
  static let facts = RuleFacts(
    "field-purpose", wcag: ["1.3.5"], act: ["73f2c2"],
    asks: "A field that says what it is for says it in words that browsers know.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for tag in [GUMBO_TAG_INPUT, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA] {
      for field in page.all(tag) where isFilledIn(field) {
        guard let written = field.attribute("autocomplete"), !written.isBlank else { continue }
        let words = written.string.lowercased().split(whereSeparator: \.isWhitespace).map(String.init)
        if words == ["on"] || words == ["off"] { continue }
        guard let fault = AutofillTokens.fault(in: words, type: type(of: field)) else {
          run.pass()
          continue
        }
        run.fail(
          field,
          "The field's autocomplete is “\(written.trimmed.string)”, which \(fault). Browsers cannot fill it in, "
            + "and people who find typing or remembering hard must.",
          help: "Use a name from the HTML standard's list, such as autocomplete=\"email\", or take it away.")
      }
    }
  }

  /// Whether somebody can fill the field in.
  private static func isFilledIn(_ field: Node) -> Bool {
    if field.state.contains(.hidden) || field.has("disabled") || field.attribute("aria-disabled", is: "true")
    {
      return false
    }
    if !field.state.contains(.tabbable), !field.role.isWidget { return false }
    return !["hidden", "button", "submit", "reset", "image"].contains(type(of: field))
  }

  private static func type(of field: Node) -> String {
    field.tag == GUMBO_TAG_INPUT ? field.attribute("type")?.trimmed.string.lowercased() ?? "text" : "text"
  }
}
