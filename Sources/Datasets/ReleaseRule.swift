/// Which counts are too small to publish, how they are protected, and who says so.
public struct ReleaseRule: Hashable, Sendable {
  /// How counts are protected.
  public enum Method: Hashable, Sendable {
    /// Small counts are hidden, and as few others as keep them hidden.
    case suppress
    /// Every count is rounded to the nearest multiple of `base`.
    case round(base: Int)
    /// Small counts are hidden, and all others rounded to the nearest multiple of `base`.
    case both(base: Int)
    /// Nothing is protected, as approved by a named role.
    case none(approvedBy: String)
  }

  /// What is done with counts of zero.
  public enum Zeros: String, CaseIterable, Hashable, Sendable {
    /// They are no secret, but may be hidden to protect others.
    case open
    /// They are never hidden, and everybody knows that.
    case shown
    /// They must be protected like small counts.
    case sensitive
  }

  /// What to hide first, where there is a choice.
  public enum Preference: String, CaseIterable, Hashable, Sendable {
    /// As few values as possible.
    case fewest
    /// Values that stand for as few people as possible.
    case smallest
  }

  /// How counts are protected.
  public var method: Method
  /// The smallest count that is not small; nothing where nothing is protected.
  public var threshold: Int?
  /// What is done with zeros.
  public var zeros: Zeros
  /// Whether a hidden count could have to be anything from 0 to twice the threshold.
  public var isWide: Bool
  /// What to hide first.
  public var preference: Preference
  /// The columns whose values are hidden last, and `totals` for all totals.
  public var kept: [String]
  /// The published practice that it follows, where it names one.
  public var preset: String?
  /// Why this rule, in words for the reader.
  public var reason: String
  /// The role that approved what is protected, where it is named.
  public var approvedBy: String?

  /// A rule.
  public init(
    _ method: Method = .suppress, threshold: Int? = nil, zeros: Zeros = .open, isWide: Bool = false,
    preference: Preference = .fewest, kept: [String] = [], preset: String? = nil, reason: String
  ) {
    self.method = method
    self.threshold = threshold
    self.zeros = zeros
    self.isWide = isWide
    self.preference = preference
    self.kept = kept
    self.preset = preset
    self.reason = reason
  }

  /// The counts that are too small; nothing where nothing is protected.
  public var smallCounts: ClosedRange<Int>? {
    if case .none = method { return nil }
    guard let threshold else { return nil }
    let smallest = zeros == .sensitive ? 0 : 1
    return threshold > smallest ? smallest...(threshold - 1) : nil
  }

  /// What published counts are rounded to a multiple of, where they are.
  public var roundingBase: Int? {
    switch method {
    case .round(let base), .both(let base): base
    case .suppress, .none: nil
    }
  }
}
