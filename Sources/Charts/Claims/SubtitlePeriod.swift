import Diagnostics
import Datasets

/// Finds subtitles that do not say when, or that name other years than the chart shows.
struct SubtitlePeriod {
  let facts: ClaimFacts

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  /// Words that may stand between two years of one stretch of time.
  private static let joiners: Set<String> = ["to", "and", "until"]
  private static let fillers: Set<String> = ["year", "years", "ending", "the", "end", "of", "up"]

  var remark: ChartRemark? {
    let subtitle = facts.specification.subtitle
    guard !subtitle.isEmpty else { return nil }
    guard saysWhen(subtitle) else {
      return remark(
        "subtitle-without-period", "The subtitle does not say when.",
        help: "Add the time that the chart shows, such as “\(shown)”.")
    }
    let namesEnds = ClaimWords.list(subtitle).contains("ending")
    guard let (first, last) = stretch(subtitle), !fits(first, last, namesEnds) else { return nil }
    let written = first == last ? "\(first)" : "\(first) to \(last)"
    return remark(
      "subtitle-against-data",
      "The subtitle says \(written), but the chart’s numbers are for \(shown).",
      help: "Write the time that the chart shows, or choose its rows with `where`.")
  }

  private func remark(_ id: String, _ message: String, help: String) -> ChartRemark {
    ChartRemark(.warning, id, at: "subtitle", message, help: help)
  }

  private func saysWhen(_ subtitle: String) -> Bool {
    let words = ClaimWords.list(subtitle)
    return !ClaimYears.written(in: subtitle).isEmpty || words.contains(where: Self.months.contains)
      || subtitle.lowercased().contains(facts.metadata.period.lowercased())
  }

  /// The time of the chart in words.
  private var shown: String {
    let times = facts.times.contains { $0.hasNumber } ? facts.times.filter(\.hasNumber) : facts.times
    guard let first = times.first?.period, let last = times.last?.period else { return facts.metadata.period }
    return first == last ? first.label : "\(first.label) to \(last.label)"
  }

  /// The first and the last year of the time that the subtitle names; nothing where that is not certain.
  private func stretch(_ subtitle: String) -> (Int, Int)? {
    let words = subtitle.lowercased().split { $0.isWhitespace || ",;:()".contains($0) }.map(String.init)
    let places = words.indices.filter { !ClaimYears.written(in: words[$0]).isEmpty }
    let years = places.map { ClaimYears.written(in: words[$0]).flatMap { $0 } }
    guard let first = years.first?.min(), let last = years.last?.max() else { return nil }
    if places.count == 1 {
      // Such as “since 2011”, whose end is open, or “2021 Census”, which is no time of the chart.
      let before = places[0] > 0 ? words[places[0] - 1] : ""
      let after = places[0] + 1 < words.count ? words[places[0] + 1] : ""
      return ["since", "from", "to", "until", "before", "after"].contains(before) || after == "census"
        ? nil : (first, last)
    }
    let isOne = zip(places, places.dropFirst()).allSatisfy { start, end in
      let between = words[(start + 1)..<end]
      return between.contains(where: Self.joiners.contains)
        && between.allSatisfy {
          Self.joiners.contains($0) || Self.fillers.contains($0) || Self.months.contains($0) || Int($0) != nil
        }
    }
    return isOne ? (first, last) : nil
  }

  /// Whether the years are those of the rows, with or without those at the ends that have no number.
  ///
  /// “Year ending March 2024” names no other year, but twelve months to March 2024 may start in 2023.
  private func fits(_ first: Int, _ last: Int, _ namesEnds: Bool) -> Bool {
    let shown = facts.times.filter(\.hasNumber)
    return facts.times.isEmpty
      || [facts.times, shown].contains { times in
        guard let start = times.first, let end = times.last else { return false }
        let starts = namesEnds || first == last ? start.lastYears : start.years
        return starts.contains(first) && end.lastYears.contains(last)
      }
  }
}
