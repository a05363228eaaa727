import Datasets
import Statistics

/// What a scatter plot shows, in words: how far each measure reaches, and whether the two go together.
///
/// A pattern is told only where chance would not explain it, and never without what it does not show.
struct ScatterWords {
  /// What no scatter plot can show.
  static let cause = "That two things go together does not show that one causes the other."

  let data: ScatterData

  /// Whether the author describes the chart, and may tell of a pattern.
  let isOwn: Bool

  var sentences: [String] {
    guard let point = data.points.first else { return ["No number can be shown."] }
    guard data.points.count > 1 else {
      let numbers =
        "\(data.x.heading) \(data.x.text(of: point.x)), \(data.y.heading) \(data.y.text(of: point.y))"
      return ["There is one point: \(point.label.isEmpty ? numbers : "\(name(0)) (\(numbers))")."]
    }
    let ranges = [
      range("Across", data.x, data.points.map(\.x)), range("Up", data.y, data.points.map(\.y)),
    ]
    return ranges + pattern + groups
  }

  /// `Across: Rate, from 2.10 (Westbrook) to 12.06 (Northmarch).`
  private func range(_ direction: String, _ column: Column, _ values: [Double]) -> String {
    let entries = values.enumerated().map { Extremes.Entry(place: $0, value: $1) }
    guard let extremes = Extremes(entries, of: column) else { return "" }
    let start = "\(direction): \(column.heading), "
    if extremes.areEqual { return start + "\(extremes.highestText) throughout." }
    return start + "from \(extremes.lowestText)\(names(extremes.lowest)) "
      + "to \(extremes.highestText)\(names(extremes.highest))."
  }

  private func names(_ entries: [Extremes.Entry]) -> String {
    guard data.label != nil else { return "" }
    guard entries.count <= 3 else { return " (\(data.count(entries.count)))" }
    return " (\(Sentence.list(entries.map { name($0.place) })))"
  }

  private func name(_ point: Int) -> String {
    let point = data.points[point]
    let isRepeated = data.isGrouped && data.points.count { $0.label == point.label } > 1
    return isRepeated ? "\(point.label), \(data.names[point.series])" : point.label
  }
}

extension ScatterWords {
  private var pattern: [String] {
    guard let correlation = data.correlation() else { return [] }
    guard correlation.count >= RankCorrelation.fewestPairs else {
      let count = Sentence.count(correlation.count, "point", "points")
      return ["With \(count) there are too few to say whether the two go together."]
    }
    guard !data.isOverTime else {
      return [
        "The points come from several periods. Numbers that change over time often look as if they went together, "
          + "so no pattern is told."
      ]
    }
    guard correlation.isSignificant else {
      return ["There is no clear pattern: chance alone could explain how the points lie."]
    }
    let rises = correlation.coefficient > 0
    let slightly = abs(correlation.coefficient) < 0.3 ? "slightly " : ""
    return [
      "Where “\(data.x.title)” is higher, “\(data.y.title)” tends to be "
        + "\(slightly)\(rises ? "higher too" : "lower"), more than chance would explain "
        + "(Spearman’s rank correlation \(Self.text(correlation)), "
        + "where \(rises ? "1" : "\u{2212}1") is a perfect match and 0 is none)."
    ]
  }

  /// What is so of all groups together can be otherwise in each.
  private var groups: [String] {
    guard data.isGrouped, !data.isOverTime, data.correlation()?.count ?? 0 >= RankCorrelation.fewestPairs
    else { return [] }
    let verdicts = data.names.indices.map(verdict)
    if verdicts.allSatisfy({ $0 == Self.tooFew }) {
      return ["Each group by itself has too few points to say."]
    }
    let list = zip(data.names, verdicts).map { "\($0): \($1)" }.joined(separator: "; ")
    return ["Each group by itself. \(list)."]
  }

  private static let tooFew = "too few points to say"

  private func verdict(_ series: Int) -> String {
    guard data.points.count(where: { $0.series == series }) >= RankCorrelation.fewestPairs else {
      return Self.tooFew
    }
    guard let correlation = data.correlation(in: series), correlation.isSignificant else {
      return "no clear pattern"
    }
    let what =
      correlation.coefficient > 0 ? "both are higher together" : "one is lower where the other is higher"
    return "\(what) (\(Self.text(correlation)))"
  }

  private static func text(_ correlation: RankCorrelation) -> String {
    NumberText.string(correlation.coefficient, decimals: 2)
  }
}

extension ScatterWords {
  var cautions: [String] {
    let cut = ScatterPlot(data: data, layout: .wide).cut
    return [
      showsPattern ? Self.cause : nil, cut.map { $0 + "." }, sharedSpots, totals, unnamed,
    ].compactMap { $0 }
  }

  /// Whether a reader may take the points, or the author’s words, for a pattern that we do not deny.
  private var showsPattern: Bool {
    guard let correlation = data.correlation() else { return isOwn }
    return isOwn || data.isOverTime || correlation.isSignificant
      || correlation.count < RankCorrelation.fewestPairs
  }

  private var sharedSpots: String? {
    let shared = data.shared
    guard !shared.isEmpty else { return nil }
    let ring = "A ring round a point means that several stand on the same spot"
    guard data.label != nil, shared.count <= 3 else { return ring + "." }
    let spots = shared.map { Sentence.list($0.map(name), limit: 4) }
    return "\(ring): \(spots.joined(separator: "; "))."
  }

  private var totals: String? {
    let totals = data.rows.filter(\.isTotal)
    guard let total = totals.first else { return nil }
    let name =
      total.label.isEmpty || total.label != data.label?.total ? data.names[total.series] : total.label
    return "“\(name)” is not drawn: it stands for all the others together."
  }

  /// Whoever looks for a place must know where to find it.
  private var unnamed: String? {
    guard data.label != nil, !data.points.isEmpty,
      [Layout.wide, .narrow].contains(where: { ScatterPlot(data: data, layout: $0).isPartlyNamed })
    else { return nil }
    return "The picture names those that lie apart from the rest, where there is room. "
      + "All \(data.count(data.points.count)) are in the table."
  }

  var hiddenSentences: [String] {
    let cells = data.parts.flatMap { row in
      [(data.x, row.x), (data.y, row.y)].map { column, cell in
        (name: row.label.isEmpty ? "" : "\(row.label), \(column.title)", cell: Optional(cell))
      }
    }
    return [absent].compactMap { $0 } + HiddenWords(cells: cells).sentences
  }

  private var absent: String? {
    let absent = data.parts.filter { $0.x.number?.isFinite != true || $0.y.number?.isFinite != true }
    guard !absent.isEmpty else { return nil }
    let cells = absent.flatMap { [$0.x, $0.y] }.filter { $0.number?.isFinite != true }
    let hidden = cells.count { $0.symbol == .confidential }
    let why = hidden == cells.count ? "hidden" : hidden == 0 ? "missing" : "hidden or missing"
    let (one, many) = data.noun
    return absent.count == 1
      ? "One \(one) is not shown: a number of it is \(why)."
      : "\(absent.count) \(many) are not shown: their numbers are \(why)."
  }
}
