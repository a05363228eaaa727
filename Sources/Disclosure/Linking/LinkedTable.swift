import Datasets

/// A table as the guard sees it: one of those about to be published, or one that has been public before.
struct LinkedTable {
  /// The values, with symbols for what is not known.
  let table: RawTable
  /// The position of the table that this is an earlier release of; nothing for a table about to be published.
  var current: Int? = nil
  /// What it is called in messages: the dataset’s name, or the day of an earlier release.
  var release: String? = nil
  /// The file that remembers an earlier release.
  var file: String? = nil

  /// The columns whose cells are counts of the system; counts that are worked out from others follow them instead.
  func countColumns(_ sums: [ColumnSums.Sum]) -> [Int] {
    let columns = table.metadata.columns
    let totals = Set(
      sums.filter { sum in sum.parts.allSatisfy { columns[$0].kind == .count } }.map(\.total))
    return columns.indices.filter {
      columns[$0].kind == .count && (columns[$0].derivedFrom.isEmpty || totals.contains($0))
    }
  }
}
