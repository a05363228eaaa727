import Diagnostics
import Datasets
import Prose

/// Finds subtitles that say another “per 1,000” than the numbers are.
struct SubtitleUnit {
  let facts: ClaimFacts

  var remark: ChartRemark? {
    let known = units
    let bases = known.flatMap(Self.bases)
    let said = Self.bases(in: facts.specification.subtitle)
    guard let unit = known.first(where: { !Self.bases(in: $0).isEmpty }),
      let written = said.first?.text, Set(bases.map(\.size)).isDisjoint(with: said.map(\.size))
    else { return nil }
    return ChartRemark(
      .warning, "subtitle-against-data", at: "subtitle",
      "The subtitle says “\(written)”, but the chart’s numbers are \(unit).",
      help:
        "Write “\(unit)”, or correct \(isFunnel ? "`per`" : "the `unit` of the column “\(facts.y.title)”").")
  }

  /// A funnel is given counts and works out their rates.
  private var isFunnel: Bool { facts.specification.kind == .funnel }

  /// The units of what the chart shows, as people read them.
  private var units: [String] {
    let specification = facts.specification
    if isFunnel {
      return ["per \(NumberText.string(specification.per ?? 1000, decimals: 0))"]
    }
    let columns = [specification.y, specification.x].compactMap { $0.flatMap(facts.metadata.column) }
    return columns.filter(\.kind.isMeasure).compactMap(\.unit)
  }

  /// Every `per 1,000` in `text`, with its number.
  private static func bases(in text: String) -> [(text: String, size: Double)] {
    let words = text.split { $0.isWhitespace || "();".contains($0) }
      .map { ClaimWords.trimmed(String($0)) }
    return words.indices.dropLast().compactMap { index in
      guard words[index].lowercased() == "per" else { return nil }
      for end in [index + 2, index + 1] where end < words.count {
        let written = words[(index + 1)...end].joined(separator: " ")
        if let number = WrittenNumber(written), number.unit == .none, number.value > 1 {
          return ("per \(written)", number.value)
        }
      }
      return nil
    }
  }
}
