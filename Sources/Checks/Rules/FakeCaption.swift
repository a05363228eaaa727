import CGumbo
import Diagnostics

/// What names a table is its caption, not a row across it.
struct FakeCaption: Rule {
  static let facts = RuleFacts(
    "fake-caption", .warning, wcag: ["1.3.1"], asks: "What names a table is its caption, not a row across it."
  )

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for table in page.exposed(.table) where table.tag == GUMBO_TAG_TABLE {
      let grid = page.grid(of: table)
      guard grid.height > 2, grid.width > 1, let first = grid.cells.first else { continue }
      if first.width == grid.width, !page.isNamed(table), first.node.state.contains(.speaks) {
        run.fail(
          first.node,
          "The first row of the table is one cell across it: a caption by its looks only. Screen reader users hear it "
            + "as a heading of every column.",
          help: "Put its words into a <caption> and take the row away.")
      } else {
        run.pass()
      }
    }
  }
}
