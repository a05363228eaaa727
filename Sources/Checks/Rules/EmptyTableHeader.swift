import CGumbo
import Diagnostics

/// Every heading cell of a table says something.
struct EmptyTableHeader: Rule {
  static let facts = RuleFacts(
    "empty-table-header", .warning, asks: "Every heading cell of a table says something.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for cell in page.exposed(.columnheader) + page.exposed(.rowheader) {
      if cell.state.contains(.speaks) {
        run.pass()
      } else {
        run.fail(
          cell,
          "A heading cell of a table is empty. Screen readers have nothing to say before the figures it heads.",
          help: "Write what the column or row holds, or make the cell a plain one (<td>).")
      }
    }
  }
}
