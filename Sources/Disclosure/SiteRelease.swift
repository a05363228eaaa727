public import Datasets
public import Diagnostics

/// Everything numeric that a site may publish, released together: what one table shows can give another away.
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
  public init(datasets: [RawTable], surveys: [RawTable] = []) {
    tables = datasets.map { $0.released().guarding($0) }
    results = surveys.map { $0.releasedSurvey().guarding($0) }
    report = ReleaseReport()
    problems = DiagnosticBag()
  }
}
