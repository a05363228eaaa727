import Diagnostics
import Disclosure
import Datasets
import Prose

/// Finds titles that name a topic where a finding should stand: “Violence by year”.
///
/// A title is a topic where it has no figure and no word of a finding, and begins as a label does (“Number of …”), ends
/// in a breakdown (“… by year”), or has no word that is not among the dataset’s own labels.
struct TopicTitle {
  let facts: ClaimFacts

  private static let openings = [
    "chart of", "graph of", "figure of", "map of", "plot of", "number of", "numbers of", "rate of",
    "rates of",
    "percentage of", "proportion of", "breakdown of", "distribution of", "trend in", "trends in",
    "overview of", "comparison of", "change in", "changes in",
  ]

  var remark: ChartRemark? {
    let title = facts.specification.title
    let words = ClaimWords.list(title)
    guard !words.isEmpty, !ClaimWords.hasFigures(title), !words.contains(where: ClaimWords.finding.contains)
    else { return nil }
    let known = labels
    let isLabel = words.allSatisfy { known.contains(ClaimWords.stem($0)) || Self.isCommon($0) }
    guard isLabel || opensAsLabel(words) || endsInBreakdown(words, known) else { return nil }
    return ChartRemark(
      .advice, "title-is-a-topic", at: "title",
      "The title “\(title)” says what the chart is about, but not what it shows.",
      help:
        "Say what a reader should take away, in about ten words, such as “Violence with injury has doubled since "
        + "2014”. If nothing has clearly changed, say that.")
  }

  private func opensAsLabel(_ words: [String]) -> Bool {
    Self.openings.contains(words.prefix(2).joined(separator: " "))
  }

  private func endsInBreakdown(_ words: [String], _ known: Set<String>) -> Bool {
    guard let place = words.lastIndex(of: "by"), place > 0, place < words.count - 1 else { return false }
    return words[(place + 1)...].allSatisfy { known.contains(ClaimWords.stem($0)) || Self.isCommon($0) }
  }

  private static func isCommon(_ word: String) -> Bool {
    ClaimWords.small.contains(word) || !ClaimYears.written(in: word).isEmpty
  }

  /// The words of the dataset’s title and place, of its columns, and of the labels in the chart’s rows.
  private var labels: Set<String> {
    let metadata = facts.metadata
    var texts = [metadata.title, metadata.geography, facts.y.unit ?? ""] + metadata.columns.map(\.title)
    for (column, cells) in zip(metadata.columns, facts.table.columns) where column.kind.isCategorical {
      texts += Set(facts.rows.compactMap { cells[$0].text })
    }
    return texts.reduce(into: []) { $0.formUnion(MeasureWords.of($1)) }
  }
}
