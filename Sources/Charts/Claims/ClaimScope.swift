import Disclosure
import Datasets
import Prose

/// A title without the words that only say of what it speaks: “in Northmarch” where the chart is of Northmarch, or “in
/// all four districts”.
struct ClaimScope {
  /// What is left of the title.
  let phrase: ClaimPhrase

  /// Whether it speaks of every line of the chart: “in all districts”.
  let isForAll: Bool

  init(_ facts: ClaimFacts, series: TitleSeries, meant: TitleSeries.Line?) {
    var phrase = ClaimPhrase(facts.specification.title)
    for label in Self.labels(facts, meant, thing: series.thing) { phrase.remove(scope: label) }
    isForAll = series.thing.map { phrase.removeAll(of: $0) } ?? false
    self.phrase = phrase
  }

  /// The labels that the numbers meant have in common, the longest first.
  private static func labels(_ facts: ClaimFacts, _ meant: TitleSeries.Line?, thing: Column?) -> [String] {
    var labels: [String] = meant.map { [$0.name] } ?? []
    var isWhole = true
    for (column, cells) in zip(facts.metadata.columns, facts.table.columns) where column.kind.isCategorical {
      let shown = Set(facts.rows.compactMap { cells[$0].text })
      if shown.count == 1 { labels += shown }
      if column.kind == .area { isWhole = shown.count == 1 && shown.first == column.total && isWhole }
    }
    if isWhole { labels.append(facts.place) }
    return labels.sorted { ($0.count, $0) > ($1.count, $1) }
  }
}

extension ClaimPhrase {
  /// Leaves out “in all four districts” and the like; whether there was such a thing.
  fileprivate mutating func removeAll(of thing: Column) -> Bool {
    let isPlace = thing.kind == .area
    if isPlace, let place = words.firstIndex(of: "everywhere") {
      words.remove(at: place)
      return true
    }
    let nouns = MeasureWords.of(thing.title + " " + thing.name).union(isPlace ? Self.places : Self.groups)
      .subtracting(Self.times)
    guard let start = words.firstIndex(where: ["all", "every", "each"].contains),
      let end = words[(start + 1)...].firstIndex(where: { !Self.between.contains($0) && Int($0) == nil }),
      nouns.contains(ClaimWords.stem(words[end]))
    else { return false }
    let hasScope = start > 0 && Self.scopes.contains(words[start - 1])
    words.removeSubrange((hasScope ? start - 1 : start)...end)
    return true
  }

  private static let between: Set<String> = [
    "of", "the", "our", "its", "these", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    "ten",
  ]
  /// “In every year” is of the numbers between the first and the last, even of a “year group”.
  private static let times = MeasureWords.of("year month quarter week day hour time")
  private static let places = MeasureWords.of("areas places districts wards partnerships forces boroughs")
  private static let groups = MeasureWords.of("groups kinds types categories")
}
