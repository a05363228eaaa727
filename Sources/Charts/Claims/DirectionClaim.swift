import Datasets

/// What a title says of a direction: the word, and between which years.
struct DirectionClaim {
  /// The word that says it, such as “fell”.
  let word: String
  let isRise: Bool

  /// How many times the first number the last should be, where the verb says so.
  let multiple: ClosedRange<Double>?

  private let from: Int?
  private let to: Int?

  private static let rises: Set<String> = [
    "rose", "risen", "increased", "grew", "grown", "climbed", "doubled", "trebled", "tripled",
  ]
  private static let falls: Set<String> = ["fell", "fallen", "decreased", "declined", "dropped", "halved"]

  private static let more: Set<String> = ["more", "higher"]
  private static let fewer: Set<String> = ["fewer", "lower"]

  /// Other ways to say “than in the first of the two”.
  private static let earlier: Set<[String]> = [
    ["before"], ["the", "year", "before"], ["in", "the", "year", "before"], ["a", "year", "earlier"],
    ["a", "year", "before"], ["last", "year"],
  ]

  private static let changes: Set<String> = [
    "increase", "growth", "change", "rise", "fall", "decline", "decrease",
  ]

  /// Words that could limit a claim to a time, a group or a pace: such a title is for a person to judge.
  private static let limits: Set<String> = [
    "as", "while", "when", "but", "though", "although", "despite", "after", "before", "until", "till",
    "except", "not", "no", "never", "neither", "nor", "then", "last", "past", "recent", "latest", "every",
    "each", "most", "some", "few", "fewer", "less", "if", "would", "could", "may", "might", "will", "first",
    "again", "for", "during", "among", "slowed", "stopped", "only", "in", "on", "at", "one", "two", "three",
    "four", "five", "six", "seven", "eight", "nine", "ten", "month", "months", "quarter", "quarters", "week",
    "weeks", "winter", "spring", "summer", "autumn", "over", "under", "within", "once", "later", "earlier",
    "both", "either", "or", "rate", "rates", "share", "gap", "age",
  ]

  /// Nothing where the title makes no such claim, or one that is limited in some way.
  ///
  /// `phrase` is `title` without the words that say of what it speaks, and `y` is the column with its numbers.
  init?(_ title: String, _ phrase: ClaimPhrase, y: Column) {
    let words = phrase.words
    let verbs = words.filter { Self.rises.contains($0) || Self.falls.contains($0) }
    // A verb with a capital is a name, such as “High Fell”, or the start of “Increased patrols”.
    guard let verb = verbs.first, verbs.count == 1, title.contains(verb) else { return nil }
    guard !Self.isLimited(words, y) else { return nil }
    word = verb
    isRise = Self.rises.contains(verb)
    multiple = Self.multiple(verb)
    switch Self.span(words) {
    case .some(let span): (from, to) = span
    case nil: return nil
    }
  }

  /// “Fewer offences”, “lower than in 2023”: of two periods that the chart sets side by side.
  init?(comparing phrase: ClaimPhrase, from first: Period, y: Column) {
    var words = phrase.words
    if let than = words.firstIndex(of: "than") {
      let rest = Array(words[(than + 1)...])
      let years = ClaimYears.written(in: first.label).joined().map(String.init)
      guard Self.earlier.contains(rest) || years.contains(where: { ["in", $0] == rest }) else { return nil }
      words.removeSubrange(than...)
    }
    let found = words.filter { Self.more.contains($0) || Self.fewer.contains($0) }
    guard let word = found.first, found.count == 1 else { return nil }
    guard !Self.isLimited(words.filter { $0 != word }, y),
      !words.contains(where: { !ClaimYears.written(in: $0).isEmpty })
    else { return nil }
    self.word = word
    isRise = Self.more.contains(word)
    (multiple, from, to) = (nil, nil, nil)
  }

  /// Whether some word could limit the claim. “Rate” is none where the numbers are rates, unless it is that of a change.
  private static func isLimited(_ words: [String], _ y: Column) -> Bool {
    let measures: Set<String> =
      switch y.kind {
      case .rate: ["rate", "rates"]
      case .percentage, .share: ["rate", "rates", "share"]
      default: []
      }
    let isOfChange = words.contains(where: changes.contains)
    return words.contains { limits.contains($0) && (isOfChange || !measures.contains($0)) }
  }

  /// The two numbers that the claim is about.
  func ends(of points: [TitleSeries.Point]) -> (TitleSeries.Point, TitleSeries.Point)? {
    let first = from.map { year in points.filter { $0.years.max() == year } } ?? Array(points.prefix(1))
    let last = to.map { year in points.filter { $0.years.max() == year } } ?? Array(points.suffix(1))
    guard first.count == 1, last.count == 1, first[0].period < last[0].period else { return nil }
    return (first[0], last[0])
  }

  /// No years at all, `since 2014`, `from 2014 to 2021` or `between 2014 and 2021`; nothing for any other years.
  private static func span(_ words: [String]) -> (from: Int?, to: Int?)? {
    let years = words.indices.filter { !ClaimYears.written(in: words[$0]).isEmpty }
    let numbers = years.compactMap { Int(words[$0]) }
    guard numbers.count == years.count else { return nil }
    let before = years.map { $0 > 0 ? words[$0 - 1] : "" }
    switch before {
    case []: return words.contains("since") || words.contains("from") ? nil : (nil, nil)
    case ["since"]: return (numbers[0], nil)
    case ["from", "to"], ["between", "and"]: return (numbers[0], numbers[1])
    default: return nil
    }
  }

  /// Generous, since “nearly doubled” is fair too.
  private static func multiple(_ verb: String) -> ClosedRange<Double>? {
    switch verb {
    case "doubled": 1.5...(.infinity)
    case "trebled", "tripled": 2.25...(.infinity)
    case "halved": 0...0.67
    default: nil
    }
  }
}
