/// The page marks where its main content is, once.
struct MainLandmark: Rule {
  static let facts = RuleFacts(
    "main-landmark", asks: "The page marks where its main content is, once.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    let mains = page.exposed(.main)
    if mains.isEmpty {
      run.fail(
        nil,
        "The page does not mark its main content. Screen reader users cannot jump past the menu to it.",
        help: "Put the main content of the page inside one <main> element.")
    } else if mains.count == 1 {
      run.pass()
    }
    for extra in mains.dropFirst() {
      run.fail(
        extra,
        "The page marks its main content twice. Screen reader users cannot tell which part is the main one.",
        help: "Keep one <main> element and make this one a <section> or a <div>.")
    }
  }
}
