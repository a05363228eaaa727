import Datasets

/// Which cells of a raw table must not be public, worked out step by step.
struct SuppressionMask {
  private let table: RawTable
  private let dimensions: Dimensions
  private var hidden: [[Bool]]

  init(table: RawTable) {
    self.table = table
    dimensions = Dimensions(table: table)
    hidden = table.columns.map { Array(repeating: false, count: $0.count) }
  }

  /// How many cells that hold something are hidden.
  var count: Int {
    hidden.reduce(0) { $0 + $1.reduce(0) { $1 ? $0 + 1 : $0 } }
  }

  /// The table's values with every hidden cell replaced by its symbol.
  func applied() -> [[Cell]] {
    zip(table.columns, hidden).map { cells, mask in
      zip(cells, mask).map { $1 ? .symbol(.confidential) : $0 }
    }
  }

  /// Hides each count that is too small, and keeps hidden what its owner had hidden already.
  mutating func hideSmallCounts(under threshold: Int, zerosAreSensitive: Bool) {
    let smallest = zerosAreSensitive ? 0.0 : 1.0
    for column in countColumns {
      for (row, cell) in table.columns[column].enumerated() {
        switch cell {
        case .number(let value) where value >= smallest && value < Double(threshold): hide(column, row)
        case .symbol(.confidential): hide(column, row)
        default: break
        }
      }
    }
  }

  /// Hides every total that a hidden count is part of, in all combinations of the columns that have a total.
  mutating func hideTotals() {
    for column in countColumns {
      let small = hidden[column].indices.filter { hidden[column][$0] }
      for row in small {
        for total in dimensions.totals(above: row) { hide(column, total) }
      }
    }
  }

  /// Hides all shares of a total that has a hidden part: any one of them, with its count, would give the total away.
  mutating func hideShares() {
    for (index, column) in table.metadata.columns.enumerated() where !column.within.isEmpty {
      let sources = column.derivedFrom.compactMap(position)
      let groups = dimensions.groups(ignoring: Set(column.within.compactMap(position)))
      for rows in groups where rows.contains(where: { row in sources.contains { hidden[$0][row] } }) {
        for row in rows { hide(index, row) }
      }
    }
  }

  /// Hides every number worked out from a hidden one, and the numbers worked out from those.
  mutating func hideDerived() {
    var changed = true
    while changed {
      let before = count
      for (index, column) in table.metadata.columns.enumerated() {
        let sources = column.derivedFrom.compactMap(position)
        for row in 0..<table.rowCount where sources.contains(where: { hidden[$0][row] }) { hide(index, row) }
      }
      changed = count > before
    }
  }

  private var countColumns: [Int] {
    table.metadata.columns.indices.filter { table.metadata.columns[$0].kind == .count }
  }

  private func position(of name: String) -> Int? {
    table.metadata.columns.firstIndex { $0.name == name }
  }

  /// A symbol that never held a number gives nothing away and keeps its own meaning.
  private mutating func hide(_ column: Int, _ row: Int) {
    let cell = table.columns[column][row]
    if cell.number != nil || cell == .symbol(.confidential) { hidden[column][row] = true }
  }
}
