public import Datasets

extension RawTable {
  /// Applies the dataset's release rule and returns what may be public.
  ///
  /// A count from 1 to one less than the threshold is hidden, and so is everything that would give it away: each
  /// total it is part of, each number worked out from a hidden one, and each share of a hidden total. Because every
  /// total above a hidden count goes too, no sum within the table bounds it from above.
  public func released() -> ReleasedTable {
    guard case .threshold(let threshold, let zerosAreSensitive, _) = metadata.rule else {
      return ReleasedTable(
        metadata: metadata, columns: columns, suppression: Suppression(primary: 0, secondary: 0))
    }
    var mask = SuppressionMask(table: self)
    mask.hideSmallCounts(under: threshold, zerosAreSensitive: zerosAreSensitive)
    let primary = mask.count
    mask.hideTotals()
    mask.hideShares()
    mask.hideDerived()
    return ReleasedTable(
      metadata: metadata, columns: mask.applied(),
      suppression: Suppression(primary: primary, secondary: mask.count - primary))
  }
}
