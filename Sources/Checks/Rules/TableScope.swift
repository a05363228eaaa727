import CGumbo
import Diagnostics

/// Where a table has headings across and down, each says which way it points.
struct TableScope: Rule {
  static let facts = RuleFacts(
    "table-scope", .warning, wcag: ["1.3.1"],
    asks: "Where a table has headings across and down, each says which way it points.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for table in page.exposed(.table) where table.tag == GUMBO_TAG_TABLE {
      let shape = page.shape(of: table)
      guard shape.headers > 0, shape.headerRows > 1 else { continue }
      guard let bare = shape.headerWithoutScope, !namesItsHeadings(table, page) else {
        run.pass()
        continue
      }
      run.fail(
        bare,
        "A table has headings in more than one row, and this one does not say whether it heads a column or a row. "
          + "A screen reader may read the wrong heading with a figure.",
        help: "Write scope=\"col\" on the heading of a column and scope=\"row\" on the heading of a row.")
    }
  }

  /// Whether each cell says itself which headings it has, the other way that HTML offers.
  private static func namesItsHeadings(_ table: Node, _ page: borrowing ParsedPage) -> Bool {
    page.grid(of: table).cells.allSatisfy { !$0.isData || $0.node.says("headers") }
  }
}
