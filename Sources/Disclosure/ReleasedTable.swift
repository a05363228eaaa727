public import Datasets

/// A dataset after disclosure control: the only form in which numbers reach a page, a chart or a download.
///
/// It can be made only in this module, by `RawTable.released()`: the compiler keeps the promise that a raw table
/// never reaches a page.
public struct ReleasedTable: Sendable {
  /// What the columns mean.
  public let metadata: DatasetMetadata

  /// The values that may be public, one array for each column of the metadata, in its order.
  public let columns: [[Cell]]

  /// What was hidden, for the note a reader sees.
  public let suppression: Suppression

  /// The counts in place of percentage changes from a small base, by column and row.
  let smallChanges: [String: [Int: SmallChange]]

  /// What the public does not see. Nothing prints it, and it can only be asked about: see ``HiddenIndex``.
  private(set) var hidden = HiddenNumbers()

  init(
    metadata: DatasetMetadata, columns: [[Cell]], suppression: Suppression,
    smallChanges: [String: [Int: SmallChange]] = [:]
  ) {
    self.metadata = metadata
    self.columns = columns
    self.suppression = suppression
    self.smallChanges = smallChanges
  }

  /// The same table, which can be asked whether a number gives away what it does not show of `raw`.
  func guarding(_ raw: RawTable) -> ReleasedTable {
    var table = self
    table.hidden = HiddenNumbers(raw, released: self)
    return table
  }

  /// How many rows there are.
  public var rowCount: Int { columns.first?.count ?? 0 }

  /// The position of the column called `name`.
  public func index(of name: String) -> Int? {
    metadata.columns.firstIndex { $0.name == name }
  }

  /// The values of the column called `name`, or none where there is no such column.
  public func values(of name: String) -> [Cell] {
    index(of: name).map { columns[$0] } ?? []
  }
}

/// How many cells of a table were hidden.
public struct Suppression: Hashable, Sendable {
  /// Cells hidden because they are small themselves.
  public let primary: Int

  /// Cells hidden because they would give a small one away.
  public let secondary: Int
}
