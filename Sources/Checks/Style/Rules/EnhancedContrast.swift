import Diagnostics

/// Text should stand out so well that people with little sight can read it without help (level AAA).
enum EnhancedContrast: Rule {
  static let facts = RuleFacts(
    "enhanced-contrast", .advice, wcag: ["1.4.6"], act: ["09o5cg"],
    asks: "Text stands out well enough for people with little sight.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    guard page.looks.sheets.unreadLooks.isEmpty else { return }
    // What stands out less than the law asks is reported as that.
    let check = ContrastCheck(page, needed: { $0 ? 4.5 : 7 }, least: { $0 ? 3 : 4.5 })
    if check.checksAny { run.pass() }
    guard let first = check.failures.first else { return }
    let others = check.failures.count - 1 + check.failures.map(\.others).reduce(0, +)
    let also = others == 0 ? "" : " The page has \(others) more such \(others == 1 ? "text" : "texts")."
    run.fail(
      first.node.parentNode(page),
      "“\(page.quote(first.node))” is \(first.text.hex) on \(first.behind.hex): a contrast of "
        + "\(first.ratio.rounded(toPlaces: 2)). That is enough for the law, but people with low vision may need "
        + "\(first.needed.short)." + also,
      help: first.help)
  }
}
