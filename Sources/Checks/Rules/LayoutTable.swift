import CGumbo
import Diagnostics

/// A table holds data; nothing is merely laid out with one.
struct LayoutTable: Rule {
  static let facts = RuleFacts(
    "layout-table", .warning, wcag: ["1.3.1", "1.3.2"],
    asks: "A table holds data; nothing is merely laid out with one.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for table in page.exposed(.table) where table.tag == GUMBO_TAG_TABLE {
      let shape = page.shape(of: table)
      guard shape.headers == 0, shape.cells > 0 else { continue }
      let isLine = shape.rows == 1 || shape.cells == shape.rows
      let holdsTable = table.inside.contains {
        !page.nodes[$0].isText && page.nodes[$0].tag == GUMBO_TAG_TABLE
      }
      guard isLine || holdsTable else { continue }
      run.fail(
        table,
        "A table has no headings and only one \(shape.rows == 1 ? "row" : "column"), or holds another table, so it seems "
          + "to lay things out. Screen reader users hear rows and columns that mean nothing.",
        help: "Use headings, paragraphs or a list, and arrange them with the stylesheet.")
    }
  }
}
