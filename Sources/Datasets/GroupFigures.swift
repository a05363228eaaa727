/// Finds the numbers that speak for a whole group of rows and stand on each of them, such as a district’s total beside
/// the count of each sex: with all other counts of the group, such a number gives the hidden one away.
package struct GroupFigures {
  private let table: RawTable
  private let totals: TotalRows
  private let labels: RowLabels
  private let groupings: [(ignored: Set<Int>, groups: [[Int]])]

  /// Prepares to look at `table`, whose rows `labels` tells apart.
  package init(table: RawTable, labels: RowLabels) {
    self.table = table
    self.labels = labels
    totals = TotalRows(table: table, labels: labels)
    groupings = RowLabels.everyGrouping(of: table)
  }

  /// The groups of two rows or more on which `column` holds the same number, for each way of grouping in which that
  /// is so in more groups than not.
  package func groups(of column: Int) -> [[Int]] {
    groupings.flatMap { grouping in
      mostly(grouping.groups, column) { constant(column, $0) != nil } ? grouping.groups : []
    }
  }

  /// Whether `column` repeats the sum of `count` over a group, in more groups than not.
  package func repeatsSum(_ column: Int, of count: Int) -> Bool {
    groupings.contains { grouping in
      let places = Set(
        labels.columns.indices.filter { grouping.ignored.contains(labels.columns[$0]) })
      return mostly(grouping.groups, column) { rows in
        guard let value = constant(column, rows) else { return false }
        let parts = rows.filter { !totals.isTotal($0, in: places) }
        guard parts.count > 1 else { return false }
        let counts = parts.compactMap { table.columns[count][$0].number }
        return counts.count == parts.count && abs(counts.reduce(0, +) - value) < 1e-6
      }
    }
  }

  /// The one number that `column` holds on `rows`; none where it holds several.
  private func constant(_ column: Int, _ rows: [Int]) -> Double? {
    let values = rows.compactMap { table.columns[column][$0].number }
    guard let first = values.first, values.allSatisfy({ $0 == first }) else { return nil }
    return first
  }

  /// Groups without a number, or with nothing but zeros, tell nothing.
  private func mostly(_ groups: [[Int]], _ column: Int, _ holds: ([Int]) -> Bool) -> Bool {
    var tally = Tally()
    for rows in groups where rows.contains(where: { (table.columns[column][$0].number ?? 0) != 0 }) {
      tally.note(holds(rows))
    }
    return tally.mostlyTrue
  }
}
