/// Which rows of a table are totals of which.
package struct TotalRows {
  private let labels: RowLabels
  /// For each column of labels that has a total: its place and the number that stands for the total.
  private let totals: [(place: Int, id: Int)]
  private let rows: [[Int]: Int]

  /// Finds the rows of `table` that its metadata names as totals.
  package init(table: RawTable, labels: RowLabels) {
    self.labels = labels
    totals = labels.columns.indices.compactMap { place in
      let total = table.metadata.columns[labels.columns[place]].total
      return total.flatMap { labels.id(of: .text($0), at: place) }.map { (place, $0) }
    }
    rows = Dictionary(
      (0..<table.rowCount).map { (labels.key(of: $0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rows that `row` is added up in, with others: every way of putting a column’s total in a label’s place.
  package func above(_ row: Int) -> [Int] {
    var keys = [labels.key(of: row)]
    for (place, id) in totals {
      keys += keys.compactMap { key in
        guard key[place] != id else { return nil }
        var key = key
        key[place] = id
        return key
      }
    }
    return keys.dropFirst().compactMap { rows[$0] }
  }

  /// Whether `row` is a total in any of the columns at `places`.
  package func isTotal(_ row: Int, in places: Set<Int>) -> Bool {
    totals.contains { places.contains($0.place) && labels.ids[$0.place][row] == $0.id }
  }

  /// Each total row, with the rows it adds up along one column, named by its position in the metadata.
  package func sums() -> [(total: Int, parts: [Int], column: Int)] {
    totals.flatMap { place, id in
      labels.groups(ignoring: [place]).compactMap { group in
        guard let total = group.first(where: { labels.ids[place][$0] == id }) else { return nil }
        return (total, group.filter { $0 != total }, labels.columns[place])
      }
    }
  }
}
