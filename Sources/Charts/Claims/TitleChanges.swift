import Diagnostics
import Datasets
import Prose

/// Finds a “fell by 45%” that no two numbers of the same line give.
struct TitleChanges {
  let facts: ClaimFacts

  private static let rises: Set<String> = ["rose", "risen", "increased", "grew", "grown", "climbed", "up"]
  private static let falls: Set<String> = ["fell", "fallen", "decreased", "declined", "dropped", "down"]

  var remark: ChartRemark? {
    guard let (written, percent, isRise) = claim else { return nil }
    let series = TitleSeries(facts: facts)
    let lines = series.meant.map { [$0] } ?? series.lines
    let pairs = lines.flatMap { line in
      line.points.indices.flatMap { first in
        line.points[first...].dropFirst().map { (line.points[first].value, $0.value) }
      }
    }
    guard !pairs.isEmpty else { return nil }
    let reach = percent.roundedToLastDigit.step / 2 + 1e-9
    let fits = pairs.contains { old, new in
      // Of percentages, people also say by how many points they changed.
      let points = facts.y.kind == .percentage || facts.y.kind == .share ? [new - old] : []
      let changes = points + (old > 0 ? [(new - old) / old * 100] : [])
      return changes.contains { abs($0 * (isRise ? 1 : -1) - percent.value) <= reach }
    }
    guard !fits else { return nil }
    return ChartRemark(
      .advice, "title-number-not-found", at: "title",
      "The title says \(isRise ? "up" : "down") by \(written), and no two numbers of the chart differ by that.",
      help: "Check it against the table under the chart. If it comes from elsewhere, say so in the note.")
  }

  /// The percentage straight after “by”, with a verb before it or after it, in a title of only one direction.
  private var claim: (written: String, percent: WrittenNumber, isRise: Bool)? {
    let words = facts.specification.title.split(whereSeparator: \.isWhitespace).map(String.init)
    let plain = ClaimWords.list(facts.specification.title)
    let (up, down) = (plain.contains(where: Self.rises.contains), plain.contains(where: Self.falls.contains))
    guard up != down, let by = words.firstIndex(of: "by"), by + 1 < words.count else { return nil }
    let isLong = by + 3 < words.count && words[by + 2] == "per" && words[by + 3].hasPrefix("cent")
    let written = ClaimWords.trimmed(words[by + 1]) + (isLong ? " per cent" : "")
    guard let percent = WrittenNumber(written), percent.unit == .percent else { return nil }
    return (written, percent, up)
  }
}
