import CellSuppression
public import Datasets
public import Diagnostics

/// Everything numeric that a site may publish, released together: what one table shows can give another away.
///
/// A small count is hidden, and so are as few others as keep it hidden from whoever knows every number shown, every sum
/// within and between the tables, and that counts are whole numbers. What is released has been attacked first.
///
/// Columns with a formula are worked out last, from nothing but what has been released: they can give nothing away.
public struct SiteRelease: Sendable {
  /// The datasets as they may be public, in the order they were given.
  public let tables: [ReleasedTable]
  /// The results of survey waves as they may be public, in the order they were given.
  public let results: [ReleasedTable]
  /// What was done, for whoever answers for the data.
  public let report: ReleaseReport
  /// What keeps the numbers from being published.
  public let problems: DiagnosticBag

  /// Releases `datasets` and the results of survey waves, `surveys`, as one.
  ///
  /// - Parameters:
  ///   - earlier: What has been public of the datasets before.
  ///   - folder: The folder of the datasets, as the person would type it, for messages.
  public init(
    datasets: [RawTable], surveys: [SurveyTable] = [], earlier: [EarlierRelease] = [], folder: String = "data"
  ) {
    let guarded = GuardedRelease(
      datasets.map { LinkedTable(table: $0) } + LinkedTable.known(earlier, of: datasets)
        + surveys.map { LinkedTable(survey: $0) })
    let released = zip(guarded.released, datasets + surveys.map(\.table)).map { $0.guarding($1) }
    tables = Array(released.prefix(datasets.count))
    results = Array(released.dropFirst(datasets.count))
    report = ReleaseReport(tables: guarded.reports.sorted { $0.name < $1.name })
    problems = guarded.problems(in: folder)
  }
}
