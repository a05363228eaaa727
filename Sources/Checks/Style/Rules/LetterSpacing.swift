/// A style attribute must not keep readers from setting letters further apart.
enum LetterSpacing: Rule {
  static let facts = RuleFacts(
    "letter-spacing", wcag: ["1.4.12"], act: ["24afc2"],
    asks: "Readers can set letters further apart.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    let spacing = ImportantSpacing(property: .letterSpacing)
    for node in spacing.elements(page) {
      let style = page.looks.light.style(of: node)
      let share = style.fontSize > 0 ? style.letterSpacing / style.fontSize : 1
      guard share < 0.12 - 0.0001, let text = spacing.texts(of: node, page).first else {
        run.pass()
        continue
      }
      run.fail(
        node, spacing.message("letter-spacing", text, share: share, needed: "0.12"),
        help: "Take !important away, or make it at least 0.12em.")
    }
  }
}
