import Datasets

/// A table as the guard sees it: one of those about to be published, or one that has been public before.
struct LinkedTable {
  /// The values, with symbols for what is not known.
  let table: RawTable
  /// The position of the table that this is an earlier release of; nothing for a table about to be published.
  var current: Int? = nil
  /// What it is called in messages: the dataset’s name, or the day of an earlier release.
  var release: String? = nil
  /// The file that remembers an earlier release, or that the results of a survey are from.
  var file: String? = nil
  /// How the questions of a survey hang together, where these are the results of one.
  var survey: SurveyDesign? = nil

  /// Whether its numbers have been rounded by the rule: then the true ones add up, and not those that it shows.
  var isRounded = false

  /// The columns whose cells are counts of the system: those of counts, and whatever a sum ties to them.
  ///
  /// Counts that are worked out from others in any other way follow them instead.
  func countColumns(_ sums: [ColumnSums.Sum]) -> [Int] {
    let columns = table.metadata.columns
    let summed = Set(sums.flatMap { $0.parts + [$0.total] })
    return columns.indices.filter { column in
      let sources = Set(columns[column].derivedFrom)
      let isFree =
        sources.isEmpty
        || sums.contains { $0.total == column && Set($0.parts.map { columns[$0].name }) == sources }
      return isFree && (columns[column].kind == .count || summed.contains(column))
    }
  }
}
