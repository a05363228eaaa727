/// One column of a published CSV file: there can be more of them than the dataset has.
public struct PublishedColumn: Sendable {
  /// What stands in a column.
  public enum Content: Sendable {
    /// The values of the dataset’s column at a position.
    case values(Int)
    /// How far the figures can be relied on, the same on every row.
    case status
  }

  /// The name in the header row.
  public let name: String
  /// What stands under it.
  public let content: Content
}
