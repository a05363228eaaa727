/// How a file with one row a person, as survey tools export it, is to be read.
public struct ResponseLayout: Hashable, Sendable {
  /// How the answers to one question, or the groups of one breakdown, stand in the file.
  public struct Field: Hashable, Sendable {
    /// The column; the question’s id or the breakdown’s name where it is absent.
    public let column: String?
    /// The column of each answer, where each has its own.
    public let columns: [String: String]
    /// What separates several answers in one column.
    public let separator: String?
    /// What the codes in the file mean, by code.
    public let codes: [String: String]
    /// The answer that stands for whatever else is in the column, such as what people wrote beside “Other”.
    public let other: String?
    /// The range of numbers that each group stands for, by group: `16-24`; the group’s name where it is absent.
    public let bands: [String: String]

    /// A field that stands as it is named.
    public static let standard = Field(
      column: nil, columns: [:], separator: nil, codes: [:], other: nil, bands: [:])
  }

  /// The column that tells people apart, to find those who stand in the file twice.
  public let id: String?
  /// How many rows under the header are no answers; found out where it is absent.
  public let skippedRows: Int?
  /// The column with the weights.
  public let weight: String?
  /// The column with the strata of the sample.
  public let stratum: String?
  /// The column with the primary sampling units.
  public let cluster: String?
  /// The values that rows must have to be of this wave, by column.
  public let only: [String: String]
  /// What stands where somebody gave no answer or was not asked, besides nothing at all.
  public let missing: [String]
  /// What stands in the column of an answer that was chosen.
  public let selected: [String]
  /// The questions, by their ids.
  public let questions: [String: Field]
  /// The breakdowns, by their names.
  public let breakdowns: [String: Field]
}
