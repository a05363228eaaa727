/// Which counts are too small to publish, and who says so.
public enum ReleaseRule: Hashable, Sendable {
  /// Counts from 1 to `threshold` − 1 are hidden, and zeros too where they are sensitive.
  case threshold(Int, zerosAreSensitive: Bool, reason: String)

  /// Nothing is hidden, for `reason`, as approved by a named role.
  case none(reason: String, approvedBy: String)
}
