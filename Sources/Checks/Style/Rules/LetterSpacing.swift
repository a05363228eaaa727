/// A style attribute must not keep readers from setting letters further apart.
enum LetterSpacing: Rule {
  static let facts = RuleFacts(
    "letter-spacing", wcag: ["1.4.12"], act: ["24afc2"],
    asks: "Readers can set letters further apart.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    ImportantSpacing(property: .letterSpacing).check(page, \.letterSpacing, least: 0.12, &run)
  }
}
