import Diagnostics

/// The page's own content is marked, so that people can jump to it.
struct ContentLandmark: Rule {
  static let facts = RuleFacts(
    "content-landmark", .warning, act: ["b40fd1"],
    asks: "The page's own content is marked, so that people can jump to it.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    guard page.exposed(.navigation).contains(where: { $0.state.contains(.speaks) }) else { return }
    if page.marksContent { return run.pass() }
    run.fail(
      nil,
      "The page has a menu, but does not mark where its own content is. Screen reader users cannot jump to it.",
      help: "Put the page's own content inside one <main> element, and do not hide it.")
  }
}
