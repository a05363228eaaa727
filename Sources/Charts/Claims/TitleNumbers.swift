import Diagnostics
import Disclosure
import Datasets
import Prose

/// Finds numbers in a title that are no number of the chart, nor a simple result of two of them.
struct TitleNumbers {
  let facts: ClaimFacts

  /// More numbers than this are not compared two by two.
  private static let most = 300

  /// Words that leave open how large a number is.
  private static let open: Set<String> = [
    "over", "under", "above", "below", "than", "nearly", "almost", "least", "most", "up", "between", "to",
    "every", "per",
  ]

  var remarks: [ChartRemark] {
    let title = facts.specification.title
    guard ClaimWords.list(title).allSatisfy({ !Self.open.contains($0) }) else { return [] }
    let written = Statistic.find(in: title).map(\.text).filter { WrittenNumber($0) != nil }
    guard !written.isEmpty, let known = known else { return [] }
    return written.filter { text in WrittenNumber(text).map { !isKnown($0, known) } ?? false }.map { text in
      ChartRemark(
        .advice, "title-number-not-found", at: "title",
        "The title says \(text), and no number of the chart is that, nor a sum, difference or share of them.",
        help: "Check it against the table under the chart. If it comes from elsewhere, say so in the note.")
    }
  }

  private func isKnown(_ number: WrittenNumber, _ known: [Double]) -> Bool {
    let reach = number.roundedToLastDigit.step / 2 * (1 + 1e-9) + 1e-9
    let wanted = abs(number.value)
    func fits(_ value: Double) -> Bool { abs(abs(value) - wanted) <= reach }
    if known.contains(where: fits) || fits(known.reduce(0, +)) { return true }
    return known.contains { a in
      known.contains { b in
        fits(a - b) || fits(a + b) || b != 0 && (fits(a / b * 100) || fits(a / b) || fits((a - b) / b * 100))
      }
    }
  }

  /// Every number in the chart’s rows and their sum; nothing where there are too many to try.
  private var known: [Double]? {
    var numbers: [Double] = []
    for (column, cells) in zip(facts.metadata.columns, facts.table.columns) where column.kind.isMeasure {
      let shown = facts.rows.compactMap { cells[$0].number }.filter(\.isFinite)
      numbers += shown + [shown.reduce(0, +)]
    }
    let distinct = Set(numbers)
    return distinct.count > Self.most ? nil : distinct.sorted()
  }
}
