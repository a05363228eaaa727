import Diagnostics

/// The page's own content has a heading.
struct ContentHeading: Rule {
  static let facts = RuleFacts(
    "content-heading", .warning, act: ["047fe0"], asks: "The page's own content has a heading.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    let blocks = RepeatedBlocks(page)
    guard blocks.ownStart != nil, blocks.comesFirst else { return }
    if page.headsContent { return run.pass() }
    run.fail(
      nil,
      "The page's own content has no heading. Screen reader users who move by heading cannot find where it starts.",
      help: "Give the content a heading at level 1 (<h1>) that says what it is about.")
  }
}
