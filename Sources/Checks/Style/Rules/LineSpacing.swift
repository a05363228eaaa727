/// A style attribute must not keep readers from setting lines further apart.
enum LineSpacing: Rule {
  static let facts = RuleFacts(
    "line-height", wcag: ["1.4.12"], act: ["78fd32"],
    asks: "Readers can set lines further apart.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    let spacing = ImportantSpacing(property: .lineHeight)
    for node in spacing.elements(page) {
      let style = page.looks.light.style(of: node)
      let share = style.fontSize > 0 ? style.linePixels / style.fontSize : 1.5
      let texts = spacing.texts(of: node, page)
      // One line alone has none to keep away from.
      guard let text = texts.first, LineGuess.breaks(texts, page) else { continue }
      guard share < 1.5 - ImportantSpacing.tolerance else {
        run.pass()
        continue
      }
      run.fail(
        node, spacing.message(page.quote(text), share: share, needed: "1.5"),
        help: "Take !important away, or make it at least 1.5.")
    }
  }
}
