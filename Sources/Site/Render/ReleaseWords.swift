import Charts
import Configuration
import Datasets
import Disclosure

/// Says in plain words what was hidden in a table, and why.
///
/// The public hears one number of hidden values. How many of them are small is for the report on the release.
enum ReleaseWords {
  static func sentence(for table: ReleasedTable) -> String {
    guard let rule = table.metadata.rule else {
      return
        "\(hidden(table.hiddenCount)) No column of this table is declared as a count, so no release rule applies."
    }
    return (done(to: table, under: rule) + approval(of: rule)).joined(separator: " ")
  }

  /// What was done to the answers of a survey; nothing where no column is a count.
  static func answers(_ results: ReleasedTable) -> String? {
    guard let rule = results.metadata.rule else { return nil }
    let words = RuleWords(rule)
    guard words.smallCounts != nil, let small = rule.smallCounts, results.hiddenCount > 0 else {
      return sentence(for: results)
    }
    let range = small.count == 1 ? "\(small.lowerBound)" : "\(small.lowerBound) to \(small.upperBound)"
    let people = small.upperBound == 1 && small.count == 1 ? "1 person" : range + " people"
    let first = "Answers given by \(people), and other answers that would give them away, are marked [c]."
    return ([first] + more(words) + approval(of: rule)).joined(separator: " ")
  }

  private static func done(to table: ReleasedTable, under rule: ReleaseRule) -> [String] {
    let words = RuleWords(rule)
    let count = table.hiddenCount
    guard let range = words.smallCounts else { return [hidden(count)] + [words.rounding].compactMap(\.self) }
    if count == 0 {
      let none =
        "Counts \(range) are hidden so that no person can be identified. No count in this table is that small."
      return [none] + [words.rounding].compactMap(\.self)
    }
    return [hidden(count, because: ": counts \(range), and numbers that would give them away")] + more(words)
  }

  private static func more(_ words: RuleWords) -> [String] {
    [words.zeros, words.breadth, words.rounding].compactMap(\.self)
  }

  private static func approval(of rule: ReleaseRule) -> [String] {
    let reason = Sentence.ended(rule.reason)
    guard case .none(let approver) = rule.method else { return [reason] }
    return [reason, "Approved by: \(approver)."]
  }

  /// `12 values are hidden and marked [c], so that no person can be identified: …`.
  private static func hidden(_ count: Int, because reason: String = "") -> String {
    switch count {
    case 0: "Nothing is hidden."
    case 1: "1 value is hidden and marked [c], so that no person can be identified\(reason)."
    default:
      "\(NumberText.string(Double(count))) values are hidden and marked [c], so that no person can be identified"
        + "\(reason)."
    }
  }
}

extension ReleasedTable {
  /// How many values are hidden, as anybody can count them.
  var hiddenCount: Int {
    columns.reduce(0) { sum, cells in sum + cells.count { $0 == .symbol(.confidential) } }
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
