/// What a title says of a direction: the verb, and between which years.
struct DirectionClaim {
  /// The word that says it.
  let verb: String
  let isRise: Bool

  /// How many times the first number the last should be, where the verb says so.
  let multiple: ClosedRange<Double>?

  private let from: Int?
  private let to: Int?

  private static let rises: Set<String> = [
    "rose", "risen", "increased", "grew", "grown", "climbed", "doubled", "trebled", "tripled",
  ]
  private static let falls: Set<String> = ["fell", "fallen", "decreased", "declined", "dropped", "halved"]

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
  init?(_ title: String) {
    let words = ClaimWords.list(title)
    let verbs = words.dropFirst().filter { Self.rises.contains($0) || Self.falls.contains($0) }
    // A verb with a capital is a name, such as “High Fell”.
    guard let verb = verbs.first, verbs.count == 1, title.contains(verb) else { return nil }
    guard !words.contains(where: Self.limits.contains) else { return nil }
    self.verb = verb
    isRise = Self.rises.contains(verb)
    multiple = Self.multiple(verb)
    switch Self.span(words) {
    case .some(let span): (from, to) = span
    case nil: return nil
    }
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
