/// Headings go down one level at a time.
struct HeadingOrder: Rule {
  static let facts = RuleFacts(
    "heading-order", asks: "Headings go down one level at a time.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    var previous: Int?
    for heading in page.exposed(.heading) {
      let level = heading.headingLevel
      if let previous, level > previous + 1 {
        run.fail(
          heading,
          "A heading at level \(level) follows one at level \(previous). "
            + "Screen reader users who move by heading think they missed a part.",
          help: "Make this heading level \(previous + 1), or add the missing heading before it.")
      } else {
        run.pass()
      }
      previous = level
    }
  }
}
