/// A shorthand that stands in a table where a number cannot.
public enum Symbol: String, CaseIterable, Hashable, Sendable {
  /// Hidden so that no person can be identified.
  case confidential = "[c]"
  /// Not available.
  case unavailable = "[x]"
  /// Not applicable.
  case notApplicable = "[z]"
  /// Rounds to zero but is not zero.
  case low = "[low]"
  /// Rounds to zero but is not zero, on sensitive topics such as deaths.
  case negligible = "[k]"
  /// Of low reliability.
  case unreliable = "[u]"
  /// None recorded.
  case noneRecorded = "[w]"

  /// What the symbol means, for the note under a table.
  public var meaning: String {
    switch self {
    case .confidential: "hidden so that no person can be identified"
    case .unavailable: "not available"
    case .notApplicable: "not applicable"
    case .low, .negligible: "rounds to zero but is not zero"
    case .unreliable: "low reliability"
    case .noneRecorded: "none recorded"
    }
  }
}
