import Diagnostics

/// A link skips what every page repeats.
struct SkipLinkPresent: Rule {
  static let facts = RuleFacts(
    "skip-link-present", .warning, act: ["ye5d6e"], asks: "A link skips what every page repeats.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    let blocks = RepeatedBlocks(page)
    guard blocks.ownStart != nil, blocks.comesFirst else { return }
    if page.skipsToContent { return run.pass() }
    run.fail(
      nil,
      "No link leads past the menus to the page's own content. People who use the keyboard go through every link first.",
      help:
        "Start the page with a link to the main content, such as <a href=\"#main\">Skip to main content</a>.")
  }
}
