/// How much a figure has changed.
public enum Change {
  /// The change from `old` to `new` as a percentage of `old`: 25 for 80 to 100.
  ///
  /// Nothing where `old` is not above 0, or either is not a finite number. Changes of small counts jump about: give
  /// the counts instead.
  public static func percentage(from old: Double, to new: Double) -> Double? {
    guard old > 0, old.isFinite, new.isFinite else { return nil }
    return (new - old) / old * 100
  }

  /// The change from one percentage to another in percentage points: 5 for 20% to 25%.
  ///
  /// Nothing where either is not from 0 to 100.
  public static func points(from old: Double, to new: Double) -> Double? {
    guard (0...100).contains(old), (0...100).contains(new) else { return nil }
    return new - old
  }
}
