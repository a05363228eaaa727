/// Every heading of a table heads at least one cell.
struct HeaderCells: Rule {
  static let facts = RuleFacts(
    "header-cells", wcag: ["1.3.1"], act: ["d0f69e"],
    asks: "Every heading of a table heads at least one cell.")

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    for table in page.exposedTables {
      let grid = page.grid(of: table)
      guard !grid.isTooLarge else { continue }
      let assignment = TableAssignment(grid)
      for cell in grid.cells where cell.isHeader && cell.node.isExposed && cell.node.state.contains(.speaks) {
        if assignment.hasCell(cell) {
          run.pass()
        } else {
          run.fail(
            cell.node,
            "The table heading “\(page.name(of: cell.node))” heads no cell. Screen reader users hear a heading "
              + "that belongs to nothing, or a figure without its heading.",
            help:
              "Give every column and row that has a heading its cells, or make the heading an ordinary cell.")
        }
      }
    }
  }
}
