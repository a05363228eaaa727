/// One count, and what others may come to know of it.
public struct CountCell: Hashable, Sendable {
  /// Whether it is up to the solver to hide the cell.
  public enum Status: Hashable, Sendable {
    /// Hidden whatever the solver decides: too small, or never published at all.
    case hidden
    /// Shown whatever the solver decides: it has been public before, or must stay.
    case shown
    /// Hidden only where that protects another.
    case open
  }

  /// The true count, not below zero; where nobody knows it, a value that satisfies the equations.
  public var value: Int

  /// Whether it may, must or must not be shown.
  public var status: Status

  /// The least that a hidden cell can be: 1 where everybody knows that zeros are never hidden, else 0.
  public var least: Int

  /// The most that a hidden cell can be, where everybody knows that.
  public var most: Int?

  /// What everybody knows of the cell where it is shown: its value alone, or all that would be rounded to the same.
  public var shown: ClosedRange<Int>

  /// What nobody may come to know; nothing where the cell is not small.
  public var protection: Protection?

  /// Whether nobody may work the cell out exactly where it is hidden. Not so for the slack of an inequality.
  public var isSecret: Bool

  /// What it costs to hide it; above zero where the cell is open.
  public var weight: Double

  /// Describes a count.
  public init(
    value: Int, status: Status = .open, least: Int = 0, most: Int? = nil, shown: ClosedRange<Int>? = nil,
    protection: Protection? = nil, isSecret: Bool = true, weight: Double = 1
  ) {
    self.value = value
    self.status = status
    self.least = least
    self.most = most
    self.shown = shown ?? value...value
    self.protection = protection
    self.isSecret = isSecret
    self.weight = weight
  }
}

/// How wide the range of a small count must be: it must reach down to `low` and up to `high`, or further.
public struct Protection: Hashable, Sendable {
  /// The lowest feasible value must be at most this.
  public var low: Int
  /// The highest feasible value must be at least this.
  public var high: Int

  /// A range from `low` or less to `high` or more.
  public init(low: Int, high: Int) {
    self.low = low
    self.high = high
  }
}
