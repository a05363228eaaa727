import Diagnostics

/// A key that goes to one part of the page goes to no other.
struct RepeatedAccessKey: Rule {
  static let facts = RuleFacts(
    "repeated-access-key", .warning, asks: "A key that goes to one part of the page goes to no other.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    var seen: Set<String> = []
    for node in page.nodes
    where !node.isText && node.hasAttributes && !node.state.contains(.hidden) && node.says("accesskey") {
      guard let key = node.attribute("accesskey")?.trimmed.string.lowercased() else { continue }
      if seen.insert(key).inserted {
        run.pass()
      } else {
        run.fail(
          node,
          "The key “\(key)” (accesskey) is used twice. Nobody can tell which of "
            + "the two it presses, and people who rely on it end up in the wrong place.",
          help: "Take accesskey away: such keys also clash with those of screen readers.")
      }
    }
  }
}
