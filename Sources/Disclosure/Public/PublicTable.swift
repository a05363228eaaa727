public import Datasets

/// A table as the public has it: what its columns mean, the rule it was released under, and the cells.
///
/// It is read back from published files. What was hidden is not in it, so there is nothing in it to guard.
public struct PublicTable: Sendable {
  /// The CSV file, as a person would type it.
  public var file: String
  /// The name of the dataset.
  public var name: String
  /// The name people read.
  public var title: String
  /// What the columns mean, those of numbers and labels only, in the order of the file.
  public var columns: [Column]
  /// The rule; nothing where no column is a count. The reason and the approver are not read.
  public var rule: ReleaseRule?
  /// The cells, one array for each column. What is hidden holds its symbol.
  public var cells: [[Cell]]
  /// How the questions hang together, where these are the results of a survey.
  public var survey: SurveyDesign?

  /// Describes a table.
  public init(
    file: String, name: String, title: String, columns: [Column], rule: ReleaseRule?, cells: [[Cell]],
    survey: SurveyDesign? = nil
  ) {
    self.file = file
    self.name = name
    self.title = title
    self.columns = columns
    self.rule = rule
    self.cells = cells
    self.survey = survey
  }

  /// How many rows there are.
  public var rowCount: Int { cells.first?.count ?? 0 }

  /// How many counts are hidden.
  public var hiddenCounts: Int {
    zip(columns, cells).reduce(0) { sum, pair in
      pair.0.kind == .count ? sum + pair.1.count { $0 == .symbol(.confidential) } : sum
    }
  }
}
