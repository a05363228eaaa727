public import Datasets

/// What has been public of a dataset before: whoever kept a copy can compare it with what is published now.
public struct EarlierRelease: Sendable {
  /// The values that were public, with symbols for those that were hidden; its metadata is that of the dataset now.
  public var table: RawTable
  /// The day of the release in words, for messages.
  public var day: String

  /// What was public of `table` on `day`.
  public init(table: RawTable, day: String) {
    self.table = table
    self.day = day
  }
}
