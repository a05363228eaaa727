/// Which rows of a table are sums of which, as its metadata says: totals and subtotals.
package struct TotalRows {
  private let labels: RowLabels
  /// The columns of labels that have a total or subtotals.
  private let columns: [LabelSums]
  private let rows: [[Int]: Int]

  /// Finds the rows of `table` that its metadata names as totals.
  package init(table: RawTable, labels: RowLabels) {
    self.labels = labels
    columns = labels.columns.indices.compactMap { place in
      LabelSums(table.metadata.columns[labels.columns[place]], at: place, of: labels)
    }
    rows = Dictionary(
      (0..<table.rowCount).map { (labels.key(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rows that `row` is added up in, with others: every way of putting a sum in a label’s place.
  package func above(_ row: Int) -> [Int] {
    var keys = [labels.key(of: row)]
    for column in columns {
      keys += keys.flatMap { key in
        column.all(above: key[column.place]).map { id in
          var key = key
          key[column.place] = id
          return key
        }
      }
    }
    return keys.dropFirst().compactMap { rows[$0] }
  }

  /// Whether `row` is a total or a subtotal in any of the columns at `places`.
  package func isTotal(_ row: Int, in places: Set<Int>) -> Bool {
    columns.contains { places.contains($0.place) && $0.isSum(labels.ids[$0.place][row]) }
  }

  /// Each total and subtotal, with the rows it adds up directly along one column, named by its position in the
  /// metadata. No row is added up twice.
  package func sums() -> [(total: Int, parts: [Int], column: Int)] {
    columns.flatMap { column in
      labels.groups(ignoring: [column.place]).flatMap { group in
        let rows = Dictionary(
          group.map { (labels.ids[column.place][$0], $0) }, uniquingKeysWith: { first, _ in first })
        return column.sums.compactMap { sum in
          rows[sum.id].map { ($0, column.rows(under: sum.id, rows).sorted(), labels.columns[column.place]) }
        }
      }
    }
  }
}
