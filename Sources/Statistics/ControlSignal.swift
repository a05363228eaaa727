/// A reason to believe that something other than chance moved a value: a special cause.
public struct ControlSignal: Hashable, Sendable {
  /// The pattern that chance alone seldom makes.
  public enum Rule: Sendable, CaseIterable {
    /// The value is beyond a process limit.
    case beyondLimit

    /// The value is one of seven or more that each are higher, or each lower, than the one before.
    case trend

    /// The value is one of at least two among three values in a row that are close to the same limit: beyond its two
    /// thirds line but not beyond the limit, with all three on the same side of the mean.
    case twoOfThree

    /// The value is one of seven or more in a row on the same side of the mean.
    case shift
  }

  /// Which way the pattern points.
  public enum Direction: Sendable {
    /// Above the mean, or rising.
    case high

    /// Below the mean, or falling.
    case low
  }

  /// The pattern.
  public let rule: Rule

  /// Which way it points.
  public let direction: Direction
}
