import CGumbo

/// The page as a whole is not hidden from screen readers.
struct HiddenBody: Rule {
  static let facts = RuleFacts(
    "hidden-body", wcag: ["1.3.1", "4.1.2"], asks: "The page as a whole is not hidden from screen readers.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for body in page.all(GUMBO_TAG_BODY) + page.all(GUMBO_TAG_HTML) {
      guard body.attribute("aria-hidden", is: "true") else {
        run.pass()
        continue
      }
      run.fail(
        body, "The whole page is hidden from screen readers. To people who use one it is empty.",
        help: "Take aria-hidden=\"true\" away from \(body.tagName).")
    }
  }
}
