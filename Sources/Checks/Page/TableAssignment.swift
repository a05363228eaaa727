import CGumbo

/// Which headings of a table have a cell to head (the HTML standard, “assigning header cells”).
struct TableAssignment {
  private let grid: TableGrid
  private var named: Set<String> = []
  /// Which cells choose their headings themselves.
  private var choosing: [Bool] = []
  /// The row of the last cell in each column.
  private var lastRows: [Int]
  /// The last cell of each group of rows.
  private var lastCells: [Int32: Int] = [:]

  /// How far a heading is followed: further on, anybody has forgotten it.
  private static let furthest = 2_000

  init(_ grid: TableGrid) {
    self.grid = grid
    lastRows = [Int](repeating: 0, count: grid.width)
    for (index, cell) in grid.cells.enumerated() {
      choosing.append(cell.node.says("headers"))
      lastCells[cell.group] = index
      for column in cell.column..<(cell.column + cell.width) {
        lastRows[column] = max(lastRows[column], cell.row)
      }
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
    case .columns:
      return lastRows[header.column..<(header.column + header.width)].contains { $0 > header.row }
    case .rows: return isFollowed(header)
    case .none: return false
    }
  }

  /// Whether another cell of its group stands in the row of the heading or below. Cells come row by row.
  private func isFollowed(_ header: TableGrid.Cell) -> Bool {
    guard let last = lastCells[header.group] else { return false }
    if grid.cells[last].node.index != header.node.index { return true }
    return last > 0 && grid.cells[last - 1].group == header.group && grid.cells[last - 1].row == header.row
  }

  /// Whether, going down or along from the heading, there is a cell that looks up or back to it.
  private func reaches(_ header: TableGrid.Cell, down: Bool) -> Bool {
    let lines =
      down
      ? header.column..<(header.column + header.width) : header.row..<(header.row + header.height)
    return lines.contains { line in
      var place = down ? header.row + header.height : header.column + header.width
      var metData = false
      let end = place + Self.furthest
      while place < (down ? grid.height : grid.width) {
        if place == end { return true }
        defer { place += 1 }
        guard let index = down ? grid.cell(place, line) : grid.cell(line, place) else { continue }
        let cell = grid.cells[index]
        // Past data, a heading of the same width takes over from this one.
        if metData, cell.isHeader, cell.scope == header.scope { return false }
        if !choosing[index] { return true }
        if !cell.isHeader { metData = true }
      }
      return false
    }
  }
}
