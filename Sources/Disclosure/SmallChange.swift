/// Two counts that are given in place of a percentage change: of fewer than ten, a percentage would mislead.
public struct SmallChange: Hashable, Sendable {
  /// The count of the period before.
  public let before: Double

  /// The count of the period itself.
  public let now: Double
}

extension ReleasedTable {
  /// The counts in place of the percentage change in `row` of the column called `name`, where its base is small.
  public func smallChange(in name: String, row: Int) -> SmallChange? {
    smallChanges[name]?[row]
  }
}
