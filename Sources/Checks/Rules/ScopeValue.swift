import CGumbo
import Diagnostics

/// A heading cell that says which way it points says it in words that browsers know.
struct ScopeValue: Rule {
  static let facts = RuleFacts(
    "scope-value", .warning,
    asks: "The scope of a table's heading is col, row, colgroup or rowgroup, and only headings have one.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for cell in page.all(GUMBO_TAG_TH) + page.all(GUMBO_TAG_TD) where cell.isExposed {
      guard let scope = cell.attribute("scope")?.trimmed else { continue }
      let known: [StaticString] = ["col", "row", "colgroup", "rowgroup"]
      if cell.tag == GUMBO_TAG_TD {
        run.fail(
          cell,
          "A plain cell of a table has a scope, which only a heading cell can have. Screen readers ignore it.",
          help: "Make the cell a heading (<th scope=\"\(scope.string)\">), or take scope away.")
      } else if known.contains(where: { scope.matches($0) }) {
        run.pass()
      } else {
        run.fail(
          cell,
          "A table's heading has scope=\"\(scope.string)\", which browsers do not know. "
            + "Screen readers have to guess which figures it heads.",
          help: "Write scope=\"col\" over a column and scope=\"row\" beside a row.")
      }
    }
  }
}
