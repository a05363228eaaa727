public import Datasets

/// What has been public of a dataset before: whoever kept a copy can compare it with what is published now.
public struct EarlierRelease: Sendable {
  /// The values that were public, with symbols for those that were hidden; its metadata is that of the dataset now.
  public var table: RawTable
  /// The day of the release in words, for messages.
  public var day: String
  /// The file that remembers it, as the person would type it.
  public var file: String

  /// What was public of `table` on `day`.
  public init(table: RawTable, day: String, file: String = "") {
    self.table = table
    self.day = day
    self.file = file
  }

  /// Whether `other`, read in the same way, says the same: the order of rows and columns does not matter.
  public func saysTheSame(as other: RawTable) -> Bool {
    table.rowCount == other.rowCount && Self.rows(of: table) == Self.rows(of: other)
  }

  private static func rows(of table: RawTable) -> Set<[Cell]> {
    let columns = table.metadata.columns.indices.sorted {
      table.metadata.columns[$0].name < table.metadata.columns[$1].name
    }
    let names = columns.map { Cell.text(table.metadata.columns[$0].name) }
    let rows = (0..<table.rowCount).map { row in columns.map { table.columns[$0][row] } }
    return Set(rows + [names])
  }
}
