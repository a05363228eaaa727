import CGumbo

/// Every part that opens and closes says what it holds.
struct SummaryName: Rule {
  static let facts = RuleFacts(
    "summary-name", wcag: ["4.1.2"], act: ["2t702h"],
    asks: "Every part that opens and closes says what it holds.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for summary in page.exposed(.summary) where page.opens(summary) {
      if page.isNamed(summary) {
        run.pass()
      } else {
        run.fail(
          summary,
          "A part that opens and closes has no words to open it by. Screen reader users cannot tell what it holds.",
          help: "Write what the part holds inside its <summary>.")
      }
    }
  }
}

extension ParsedPage {
  /// Whether this is the summary that opens its details element: the first one directly inside it.
  fileprivate func opens(_ summary: Node) -> Bool {
    guard let details = parent(of: summary), details.tag == GUMBO_TAG_DETAILS else { return false }
    var index = Int(details.index) + 1
    while index < Int(summary.index) {
      if nodes[index].tag == GUMBO_TAG_SUMMARY { return false }
      index = Int(nodes[index].end)
    }
    return true
  }
}
