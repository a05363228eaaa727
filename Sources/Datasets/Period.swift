/// A time that a table speaks of: a year, a quarter, a month, a day, or twelve months of one kind or another.
public struct Period: Hashable, Sendable {
  /// The period as people read it: `2021`, `2020-21`, `12 May 2025`, `January to March 2024`,
  /// `year ending March 2024`, `academic year 2023/24`.
  public let label: String

  /// The label where room is short: `12 Sep 2025`, `Jan to Mar 2024`, `Mar 2024`, `2023/24`.
  public let shortLabel: String

  /// The words before the label in a sentence: `in` 2021, `on` 12 May 2025, `in the` year ending March 2024.
  public let preposition: String

  /// When it starts, in years: 2024.25 is 1 April 2024.
  public let start: Double

  /// How long it lasts, in years: 0.25 is a quarter.
  public let length: Double

  /// Reads a period as columns of `kind` write it, or nothing where it is none.
  ///
  /// Labels follow the style guide of the Office for National Statistics: `to` in ranges, months in full.
  public init?(_ text: String, kind: Column.Kind) {
    guard let form = PeriodForm(text, kind: kind) else { return nil }
    label = form.label
    shortLabel = form.shortLabel
    preposition = form.preposition
    start = form.start
    length = form.length
  }

  /// `in 2021`, `on 12 May 2025`, `in the year ending March 2024`.
  public var phrase: String { "\(preposition) \(label)" }

  /// The label as a noun in a sentence: `2021`, `the year ending March 2024`.
  public var name: String { preposition.hasSuffix(" the") ? "the \(label)" : label }

  /// The label with a capital letter, for the start of a line: `Year ending March 2024`.
  public var heading: String { label.prefix(1).uppercased() + label.dropFirst() }

  /// When it ends, in years.
  public var end: Double { start + length }
}

extension Period {
  /// Whether some of `periods` share time with others, as rolling twelve months do; the same one twice does not.
  ///
  /// Each number of such a series repeats most of the one before, so rules for independent numbers say nothing of it.
  public static func overlap(_ periods: some Sequence<Period>) -> Bool {
    let ordered = Set(periods).sorted { ($0.start, $0.length) < ($1.start, $1.length) }
    return zip(ordered, ordered.dropFirst()).contains { $1.start < $0.end - shortestOverlap }
  }

  /// An hour or so: less is the rounding of fractions.
  private static let shortestOverlap = 1e-4

  /// When the period that `text` names starts, in years; nothing where it is none.
  public static func position(_ text: String, kind: Column.Kind) -> Double? {
    PeriodForm(text, kind: kind)?.start
  }

  /// `text` as people read it: `31 March 2021` for a date; what is no period stays as it stands.
  public static func label(_ text: String, kind: Column.Kind) -> String {
    PeriodForm(text, kind: kind)?.label ?? text
  }
}

extension Period: Comparable {
  /// Earlier periods come first; of two that start together, the shorter.
  public static func < (left: Period, right: Period) -> Bool {
    (left.start, left.length, left.label) < (right.start, right.length, right.label)
  }
}
