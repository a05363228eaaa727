import Diagnostics
import Datasets

/// Finds years in a title that are no year of the chart.
struct TitleYears {
  let facts: ClaimFacts

  /// Words before a year of which the chart should have a number. “Before 2020” and “by 2030” may look further.
  private static let openings: Set<String> = ["in", "since", "from", "to", "between", "and", "of", "than"]

  var remarks: [ChartRemark] {
    let known = facts.times.reduce(into: Set<Int>()) { $0.formUnion($1.years) }
    guard let first = facts.times.first?.period, let last = facts.times.last?.period else { return [] }
    let shown = first == last ? first.label : "\(first.label) to \(last.label)"
    return written.filter { !known.contains($0) }.map { year in
      ChartRemark(
        .advice, "title-year-not-found", at: "title",
        "The title says \(year), but the chart’s numbers are for \(shown).",
        help: "Check the year against the table under the chart.")
    }
  }

  private var written: [Int] {
    let words = ClaimPhrase(facts.specification.title).words
    return words.indices.dropFirst().compactMap { index in
      guard words[index].count == 4, let year = ClaimYears.written(in: words[index]).joined().first,
        Self.openings.contains(words[index - 1]), !isNoYear(words, index)
      else { return nil }
      return year
    }
  }

  /// “2021 Census” says where numbers are from, and “of 2000 offences” how many there were.
  private func isNoYear(_ words: [String], _ index: Int) -> Bool {
    index + 1 < words.count && (words[index + 1] == "census" || words[index - 1] == "of")
  }
}
