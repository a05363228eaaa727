/// The page has one heading at level 1.
struct OneMainHeading: Rule {
  static let facts = RuleFacts(
    "one-main-heading", act: [], asks: "The page has one main heading.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    let main = page.exposed(.heading).filter { $0.headingLevel == 1 }
    if main.isEmpty {
      run.fail(
        nil,
        "The page has no main heading. Screen reader users jump to it to learn what the page is about.",
        help: "Make the name of the page its heading at level 1 (<h1>).")
    } else if main.count == 1 {
      run.pass()
    }
    for extra in main.dropFirst() {
      run.fail(
        extra,
        "The page has a second main heading. Screen reader users cannot tell which one names the page.",
        help: "Keep one heading at level 1 and make this one level 2 (<h2>).")
    }
  }
}
