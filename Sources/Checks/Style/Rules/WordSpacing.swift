/// A style attribute must not keep readers from setting words further apart.
enum WordSpacing: Rule {
  static let facts = RuleFacts(
    "word-spacing", wcag: ["1.4.12"], act: ["9e45ec"],
    asks: "Readers can set words further apart.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    ImportantSpacing(property: .wordSpacing).check(page, \.wordSpacing, least: 0.16, &run)
  }
}
