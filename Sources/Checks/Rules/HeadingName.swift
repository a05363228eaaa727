/// Every heading says something.
struct HeadingName: Rule {
  static let facts = RuleFacts("heading-name", act: ["ffd0e9"], asks: "Every heading says something.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for heading in page.exposed(.heading) {
      if page.isNamed(heading) {
        run.pass()
      } else {
        run.fail(
          heading,
          "A heading is empty. Screen reader users who move by heading land on nothing.",
          help: "Write the heading's words, or take the heading away.")
      }
    }
  }
}
