import Datasets

/// Finds the shown totals that a hidden count is a part of, along rows and across columns.
struct ShownTotals {
  private let released: ReleasedTable
  private let rows: TotalRows
  /// For each column of counts the columns that add it up.
  private let sums: [Int: [Int]]

  init(_ raw: RawTable, released: ReleasedTable) {
    self.released = released
    rows = TotalRows(table: raw, labels: RowLabels(table: raw))
    let place = { (column: Int) in released.index(of: raw.metadata.columns[column].name) }
    var sums: [Int: [Int]] = [:]
    for sum in ColumnSums.find(in: raw) {
      guard let total = place(sum.total) else { continue }
      for part in sum.parts.compactMap(place) { sums[part, default: []].append(total) }
    }
    self.sums = sums
  }

  /// The totals of the cell in `column` and `row`; none where it is no count.
  func above(_ column: Int, _ row: Int) -> [CellPlace] {
    guard released.metadata.columns[column].kind == .count else { return [] }
    let places =
      rows.above(row).map { CellPlace(column: column, row: $0) }
      + sums[column, default: []].map { CellPlace(column: $0, row: row) }
    return places.filter { released.columns[$0.column][$0.row].number != nil }
  }
}
