/// A dataset as it was handed over, before disclosure control.
///
/// Nothing that draws or writes accepts a raw table: it leaves only through the Disclosure module.
public struct RawTable: Sendable {
  /// What the columns mean.
  public let metadata: DatasetMetadata

  /// The values, one array for each column of the metadata, in its order.
  public let columns: [[Cell]]

  /// The line of the CSV file each row starts on.
  public let lines: [Int]

  /// Puts values to their meaning. `columns` has one array for each column of the metadata, all of the same length.
  public init(metadata: DatasetMetadata, columns: [[Cell]], lines: [Int]) {
    precondition(columns.count == metadata.columns.count, "one array for each column")
    precondition(columns.allSatisfy { $0.count == lines.count }, "one cell for each row")
    self.metadata = metadata
    self.columns = columns
    self.lines = lines
  }

  /// How many rows there are.
  public var rowCount: Int { lines.count }
}
