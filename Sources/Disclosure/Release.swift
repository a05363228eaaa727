public import Datasets

extension RawTable {
  /// Applies the dataset’s release rule and returns what may be public.
  ///
  /// A count from 1 to one less than the threshold is hidden, and so is everything that would give it away: each
  /// total it is part of, along rows and across columns; each number worked out from a hidden one, on every row it is
  /// repeated on; each share of a hidden total; each running total, sum of a few rows and change it has a part in.
  ///
  /// The promise: add any number of people to a hidden count and to the totals above it, and every published number
  /// stays what it is. So no sum within the table bounds a hidden count from above. The promise covers one table by
  /// itself, and numbers whose metadata says that they are derived.
  ///
  /// Columns with a formula are worked out last, from nothing but what has been released: they can give nothing away.
  public func released() -> ReleasedTable {
    Derivation.adding(metadata.derived, to: releasedColumns(), labels: self)
  }

  private func releasedColumns() -> ReleasedTable {
    guard let rule = metadata.rule, let threshold = rule.threshold, rule.smallCounts != nil else {
      return ReleasedTable(
        metadata: metadata, columns: columns, suppression: Suppression(primary: 0, secondary: 0))
    }
    var mask = SuppressionMask(table: self)
    mask.hideSmallCounts(under: threshold, zerosAreSensitive: rule.zeros == .sensitive)
    let primary = mask.count
    mask.hideSmallRemainders(under: threshold)
    mask.hideConsequences(threshold: threshold)
    return ReleasedTable(
      metadata: metadata, columns: mask.applied(),
      suppression: Suppression(primary: primary, secondary: mask.count - primary))
  }
}
