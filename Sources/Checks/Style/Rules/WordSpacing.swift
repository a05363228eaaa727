/// A style attribute must not keep readers from setting words further apart.
enum WordSpacing: Rule {
  static let facts = RuleFacts(
    "word-spacing", wcag: ["1.4.12"], act: ["9e45ec"],
    asks: "Readers can set words further apart.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    let spacing = ImportantSpacing(property: .wordSpacing)
    for node in spacing.elements(page) {
      let style = page.looks.light.style(of: node)
      let share = style.fontSize > 0 ? style.wordSpacing / style.fontSize : 1
      guard share < 0.16 - 0.0001, let text = spacing.texts(of: node, page).first else {
        run.pass()
        continue
      }
      run.fail(
        node, spacing.message("word-spacing", text, share: share, needed: "0.16"),
        help: "Take !important away, or make it at least 0.16em.")
    }
  }
}
