public import Diagnostics
import Disclosure
public import Survey

/// The way from a file with one row a person to results that may be published.
///
/// This module alone sees what a person answered. What leaves it is a released table, a summary without small numbers,
/// and problems that name lines and columns, never what stands there.
public struct Aggregation: Sendable {
  /// The bytes of `results.csv`; nothing where something is wrong.
  public let results: [UInt8]?
  /// What was read and what was hidden, for the analyst.
  public let summary: String
  /// What is wrong.
  public let problems: [Diagnostic]

  /// What can be asked.
  public struct Options: Sendable {
    /// Values that rows must have besides those that survey.yml names, by column.
    public var only: [String: String] = [:]
    /// How many decimal places percentages have.
    public var decimals = 2
    /// The file of answers and survey.yml, as the person typed them.
    public var (file, design) = ("responses.csv", "survey.yml")

    /// The usual.
    public init() {}
  }

  /// Adds up the answers in `bytes` as `wave` says.
  public init(_ bytes: [UInt8], wave: Wave, options: Options = Options()) {
    let layout = LayoutCheck.problems(in: wave, file: options.design)
    guard layout.isEmpty else {
      (results, summary, problems) = (nil, "", layout)
      return
    }
    var (responses, found) = ResponseReader.read(bytes, wave: wave, only: options.only, file: options.file)
    guard let responses else {
      (results, summary, problems) = (nil, "", found.all)
      return
    }
    SampleCheck(wave: wave, responses: responses, decimals: options.decimals).note(&found)
    let estimates = Aggregator.estimates(responses, wave: wave)
    let raw = ResultTable(wave: wave, decimals: options.decimals).table(estimates)
    let release = SiteRelease(datasets: [], surveys: [SurveyTable(table: raw, design: wave.design)])
    problems = found.all + release.problems.sorted
    guard let released = release.results.first, !release.problems.hasErrors else {
      (results, summary) = (nil, "")
      return
    }
    results = ReleasedCSV.bytes(of: released)
    summary = AggregationSummary(wave: wave, responses: responses, table: released).text
  }

  /// Everything that would be said of the people in `bytes` if nothing were hidden, to be checked against other
  /// programs.
  package static func estimates(_ bytes: [UInt8], wave: Wave) -> [Estimate] {
    let responses = ResponseReader.read(bytes, wave: wave, only: [:], file: "").responses
    return responses.map { Aggregator.estimates($0, wave: wave) } ?? []
  }
}
