import Datasets

/// A year, a financial year or a day, as a table names it, placed in time.
struct ChartPeriod: Hashable, Sendable {
  /// The period as people read it: `2021`, `2020-21`, `12 May 2025`.
  let label: String

  /// The label where room is short: `12 May 2025`, `12 Sep 2025`.
  let shortLabel: String

  /// Where it stands in time, in years.
  let start: Double

  private let isDay: Bool

  /// Reads a period as columns of `kind` write it, or nothing where it is none.
  init?(_ text: String, kind: Column.Kind) {
    guard let start = Period.position(text, kind: kind) else { return nil }
    self.start = start
    isDay = kind == .date
    label = Period.label(text, kind: kind)
    let words = label.split(separator: " ")
    shortLabel = words.count == 3 ? "\(words[0]) \(words[1].prefix(3)) \(words[2])" : label
  }

  /// The word before it in a sentence: `in` 2021, `on` 12 May 2025.
  var preposition: String { isDay ? "on" : "in" }

  /// `in 2021`, `on 12 May 2025`.
  var phrase: String { "\(preposition) \(label)" }
}
