import Charts
import Configuration
import Datasets
import Disclosure

/// Says in plain words what was hidden in a table, and why.
enum ReleaseWords {
  static func sentence(for table: ReleasedTable) -> String {
    guard let rule = table.metadata.rule else {
      return "Nothing is hidden. No column of this table is declared as a count, so no release rule applies."
    }
    let reason = Sentence.ended(rule.reason)
    if case .none(let approvedBy) = rule.method {
      return "Nothing is hidden. \(reason) Approved by: \(approvedBy)."
    }
    guard let small = rule.smallCounts else { return "Nothing is hidden. \(reason)" }
    let words =
      "Counts \(range(from: small.lowerBound, to: small.upperBound)) are hidden so that no person can be identified. "
      + reason
    let suppression = table.suppression
    if suppression.primary + suppression.secondary == 0 {
      return words + " No count in this table is that small."
    }
    return words + " " + hidden(suppression)
  }

  private static func hidden(_ suppression: Suppression) -> String {
    let small = NumberText.string(Double(suppression.primary))
    let others = NumberText.string(Double(suppression.secondary))
    let first =
      suppression.primary == 1
      ? "1 value is hidden because it is small" : "\(small) values are hidden because they are small"
    switch suppression.secondary {
    case 0: return first + "."
    case 1: return first + ", and 1 more because it would give a small one away."
    default: return first + ", and \(others) more because they would give a small one away."
    }
  }

  /// `of 1`, `of 1 or 2`, `from 1 to 4`.
  private static func range(from smallest: Int, to largest: Int) -> String {
    switch largest - smallest {
    case ...0: "of \(smallest)"
    case 1: "of \(smallest) or \(largest)"
    default: "from \(smallest) to \(largest)"
    }
  }
}

/// Writes days that are kept as `2025-06-02`.
enum DayText {
  static func text(_ iso: String?) -> String? {
    iso.flatMap { Day(iso: $0) }?.text
  }
}

/// Writes the size of a file.
enum FileSize {
  /// `812 bytes`, `14 kB` or `2.3 MB`; a kilobyte is 1,000 bytes.
  static func text(_ bytes: Int) -> String {
    if bytes < 1000 { return "\(bytes) bytes" }
    if bytes < 1_000_000 { return "\(NumberText.string(Double(bytes) / 1000)) kB" }
    return "\(NumberText.string(Double(bytes) / 1_000_000, decimals: 1)) MB"
  }
}
