/// Several answers to a question taken together, such as “very safe” and “fairly safe”.
public struct Net: Hashable, Sendable {
  /// Which direction is better.
  public enum Better: String, CaseIterable, Sendable {
    /// Fewer is better.
    case lower
    /// More is better.
    case higher
  }

  /// The name, as in `results.csv`.
  public let name: String
  /// The answers it is made of.
  public let answers: [String]
  /// What those people do, to follow “58% of people”: `feel safe walking alone after dark`.
  public let says: String?
  /// Which direction is better, where one is.
  public let better: Better?
}
