import CGumbo

/// Which headings of a table have a cell to head (the HTML standard, “assigning header cells”).
struct TableAssignment {
  private let grid: TableGrid
  private var named: Set<String> = []

  init(_ grid: TableGrid) {
    self.grid = grid
    for cell in grid.cells {
      let own = cell.node.attribute("id")?.string
      cell.node.attribute("headers")?.forEachWord { if $0.string != own { named.insert($0.string) } }
    }
  }

  /// Whether some cell has this heading.
  func hasCell(_ header: TableGrid.Cell) -> Bool {
    if let id = header.node.attribute("id"), named.contains(id.string) { return true }
    switch header.scope {
    case .column: return reaches(header, down: true)
    case .row: return reaches(header, down: false)
    case .columns: return grid.cells.contains { $0.row > header.row && overlaps($0, header) }
    case .rows:
      return grid.cells.contains {
        $0.node.index != header.node.index && $0.group == header.group && $0.row >= header.row
      }
    case .none: return false
    }
  }

  private func overlaps(_ cell: TableGrid.Cell, _ header: TableGrid.Cell) -> Bool {
    cell.column < header.column + header.width && header.column < cell.column + cell.width
  }

  /// Whether, going down or along from the heading, there is a cell that looks up or back to it.
  private func reaches(_ header: TableGrid.Cell, down: Bool) -> Bool {
    let lines =
      down
      ? header.column..<(header.column + header.width) : header.row..<(header.row + header.height)
    return lines.contains { line in
      var place = down ? header.row + header.height : header.column + header.width
      var metData = false
      while place < (down ? grid.height : grid.width) {
        defer { place += 1 }
        guard let index = down ? grid.cell(place, line) : grid.cell(line, place) else { continue }
        let cell = grid.cells[index]
        // Past data, a heading of the same width takes over from this one.
        if metData, cell.isHeader, cell.scope == header.scope { return false }
        if !cell.node.says("headers") { return true }
        if !cell.isHeader { metData = true }
      }
      return false
    }
  }
}
