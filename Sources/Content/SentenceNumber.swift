/// A number that a sentence draws from a dataset: `=recorded-violence[2021, Homicide].count`.
public struct SentenceNumber: Hashable, Sendable {
  /// A value of a column of labels that the row must have.
  public struct Label: Hashable, Sendable {
    /// The column, where the writer named one.
    public let column: String?
    /// The value, as it stands in the CSV file.
    public let value: String
    /// Both, as they were written, without quotation marks.
    public let whole: String
  }

  /// How the number is written.
  public enum Form: Hashable, Sendable {
    /// As tables write it.
    case plain
    /// To the nearest multiple of a whole number.
    case rounded(to: Int)
    /// From zero to nine as a word, above that in digits.
    case words
  }

  /// What stands between the backticks.
  public let written: String
  /// The dataset’s name.
  public let data: String
  /// The labels of the row, in the order in which they were written.
  public let labels: [Label]
  /// The column with the number.
  public let column: String
  /// How the number is written.
  public let form: Form
}
