public import Datasets

extension RawTable {
  /// What of this table may be public, if nothing else ever is.
  ///
  /// A site releases all its tables at once: see ``SiteRelease``.
  public func released() -> ReleasedTable {
    SiteRelease(datasets: [self]).tables[0]
  }
}
