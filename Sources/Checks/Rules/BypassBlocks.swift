/// People can get past what every page repeats.
struct BypassBlocks: Rule {
  static let facts = RuleFacts(
    "bypass-blocks", wcag: ["2.4.1"], act: ["cf77f2"], asks: "People can get past what every page repeats.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    let blocks = RepeatedBlocks(page)
    guard blocks.ownStart != nil, blocks.comesFirst else { return }
    if page.headsContent || page.marksContent || page.skipsToContent { return run.pass() }
    if page.canCollapse {
      return run.ask(nil, "Can what every page repeats be closed, so that people get past it?")
    }
    run.fail(
      nil,
      "The page begins with what other pages have too, and there is no way past it: no link, no heading, no <main>. "
        + "Keyboard and screen reader users go through it on every page.",
      help:
        "Put the page's own content inside <main>, with its heading, and start the page with a link to it.")
  }
}

extension ParsedPage {
  /// Whether something on the page opens and closes.
  fileprivate var canCollapse: Bool {
    !exposed(.summary).isEmpty || !exposed(.button).isEmpty
  }
}
