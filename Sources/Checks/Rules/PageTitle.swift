import CGumbo

/// The page has a title.
struct PageTitle: Rule {
  static let facts = RuleFacts(
    "page-title", wcag: ["2.4.2"], act: ["2779a5"], asks: "The page has a title.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    let title = page.all(GUMBO_TAG_TITLE).first { title in
      page.nearest(to: title) { $0.tag == GUMBO_TAG_TEMPLATE } == nil
    }
    if let title, title.state.contains(.wouldSpeak) { return run.pass() }
    run.fail(
      title ?? page.all(GUMBO_TAG_HTML).first,
      title == nil
        ? "The page has no title. People with many tabs open, and screen reader users, cannot tell which page it is."
        : "The page's title is empty. People with many tabs open, and screen reader users, cannot tell which page it is.",
      help: "Give the page a title that says what it is about, then whose site it is.")
  }
}
