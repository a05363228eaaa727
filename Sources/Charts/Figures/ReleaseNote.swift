import Datasets

/// What a reader of one table must know of the release rule of its dataset.
struct ReleaseNote: Sendable {
  private let words: RuleWords?
  private let showsCounts: Bool

  /// The note for a table that shows `columns` of a dataset with this rule.
  init(rule: ReleaseRule?, columns: [Column]) {
    words = rule.map(RuleWords.init)
    showsCounts = columns.contains { $0.kind == .count }
  }

  /// What was hidden, where the symbols say that something was, and what was rounded.
  func sentences(besides symbols: [Shorthand]) -> [String] {
    let isHidden = symbols.contains { $0.rawValue == Symbol.confidential.rawValue }
    return [isHidden ? words?.hiding : nil, rounding].compactMap(\.self)
  }

  /// What the counts shown are rounded to, where they are.
  var rounding: String? { showsCounts ? words?.rounding : nil }
}

extension Figure {
  /// What the release rule did to the numbers of the chart.
  var release: ReleaseNote {
    let names = [specification.x, specification.y, specification.denominator].compactMap(\.self)
    return ReleaseNote(rule: metadata.rule, columns: metadata.columns.filter { names.contains($0.name) })
  }
}
