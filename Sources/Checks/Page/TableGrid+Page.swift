import CGumbo

extension ParsedPage {
  /// The tables and grids that assistive technology meets, by tag or by role.
  var exposedTables: [Node] {
    (exposed(.table) + exposed(.grid) + exposed(.treegrid)).sorted { $0.index < $1.index }
  }

  /// A table's cells laid out; those of tables inside it left out.
  func grid(of table: Node) -> TableGrid {
    if let known = nameCache.grids[table.index] { return known }
    let grid = layOut(table)
    nameCache.grids[table.index] = grid
    return grid
  }

  private func layOut(_ table: Node) -> TableGrid {
    var rows: [[Node]] = []
    var groups: [Int32] = []
    var index = Int(table.index) + 1
    while index < Int(table.end) {
      let node = nodes[index]
      if node.isText || node.isTable {
        index = Int(node.end)
      } else if node.tag == GUMBO_TAG_TR || node.role == .row {
        rows.append(cells(in: node))
        groups.append(node.parent)
        index = Int(node.end)
      } else {
        index += 1
      }
    }
    return TableGrid(rows, groups: groups)
  }

  private func cells(in row: Node) -> [Node] {
    var cells: [Node] = []
    var index = Int(row.index) + 1
    while index < Int(row.end) {
      let node = nodes[index]
      if node.isCell { cells.append(node) }
      index = node.isCell || node.isText || node.isTable ? Int(node.end) : index + 1
    }
    return cells
  }
}

extension Node {
  fileprivate var isTable: Bool {
    tag == GUMBO_TAG_TABLE || role == .table || role == .grid || role == .treegrid
  }

  fileprivate var isCell: Bool {
    if tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH { return true }
    switch role {
    case .cell, .gridcell, .columnheader, .rowheader: return true
    default: return false
    }
  }
}
