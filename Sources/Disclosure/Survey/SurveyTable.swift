public import Datasets

/// The results of a survey wave, as the release step needs them: the numbers, and how the questions hang together.
///
/// The columns are question, breakdown, group, response, count, percentage and base, and perhaps others, worked out
/// from these.
public struct SurveyTable: Sendable {
  /// The numbers.
  public let table: RawTable
  /// How the questions hang together.
  public let design: SurveyDesign
  /// The file that the numbers are from, as the person would type it.
  public let file: String

  /// Puts numbers and design together.
  public init(table: RawTable, design: SurveyDesign, file: String = "results.csv") {
    self.table = table
    self.design = design
    self.file = file
  }
}
