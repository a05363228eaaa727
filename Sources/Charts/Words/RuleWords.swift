package import Datasets

/// What a release rule hides and rounds, in plain words.
///
/// Readers hear which counts are hidden. How many of the hidden numbers are small they never hear.
package struct RuleWords {
  private let rule: ReleaseRule

  /// Speaks of `rule`.
  package init(_ rule: ReleaseRule) {
    self.rule = rule
  }

  /// The counts that are hidden: `of 1`, `of 1 or 2`, `from 1 to 4`; nothing where none is hidden for being small.
  package var smallCounts: String? {
    guard hides, let small = rule.smallCounts else { return nil }
    return Self.range(small)
  }

  /// For the note under a table with hidden numbers.
  package var hiding: String? {
    guard let smallCounts else { return nil }
    let others = "and so are numbers that would give them away."
    return (["Counts \(smallCounts) are hidden, \(others)"] + [zeros].compactMap(\.self)).joined(
      separator: " ")
  }

  /// Whether zeros are hidden too, where something is hidden.
  package var zeros: String? {
    guard smallCounts != nil else { return nil }
    return switch rule.zeros {
    case .open: "Zeros may be hidden too."
    case .shown: "Zeros are never hidden."
    // They are among the small counts.
    case .sensitive: nil
    }
  }

  /// What every hidden count could be, where the rule asks for more than usual.
  package var breadth: String? {
    guard rule.isWide, let smallCounts, let threshold = rule.threshold else { return nil }
    let least = rule.zeros == .shown ? 1 : 0
    return
      "As far as anybody can work out, each hidden count \(smallCounts) could be as low as \(least) and as "
      + "high as \(2 * threshold)."
  }

  /// What the counts are rounded to, where they are, for the note under a table that shows some.
  package var rounding: String? {
    guard let base = rule.roundingBase else { return nil }
    return
      "\(hides ? "Every count that is shown" : "Every count") is rounded to the nearest \(base), so parts may "
      + "not add up to their total. Totals were worked out before rounding."
  }

  /// All of it in one line, for whoever answers for the data.
  package var summary: String {
    let hidden = smallCounts.map { "counts \($0) are hidden" }
    let zeros = smallCounts.flatMap { _ in Self.sentence(self.zeros) }
    let wide = rule.isWide && hides ? "wide ranges are asked for" : nil
    let rounded = rule.roundingBase.map { "counts are rounded to the nearest \($0)" }
    let preset = rule.preset.map { "preset “\($0)”" }
    let parts = [hidden, zeros, wide, rounded].compactMap(\.self)
    return ((parts.isEmpty ? ["nothing is hidden"] : parts) + [preset].compactMap(\.self)).joined(
      separator: "; ")
  }

  private var hides: Bool {
    switch rule.method {
    case .suppress, .both: true
    case .round, .none: false
    }
  }

  /// A sentence as a part of another.
  private static func sentence(_ text: String?) -> String? {
    text.map { Sentence.within(String($0.dropLast())) }
  }

  private static func range(_ counts: ClosedRange<Int>) -> String {
    switch counts.count {
    case 1: "of \(counts.lowerBound)"
    case 2: "of \(counts.lowerBound) or \(counts.upperBound)"
    default: "from \(counts.lowerBound) to \(counts.upperBound)"
    }
  }
}
