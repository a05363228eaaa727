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
    return ranges + ScatterPattern(data: data).sentences
  }

  /// `Across: Rate, from 2.10 (Westbrook) to 12.06 (Northmarch).`
  private func range(_ direction: String, _ column: Column, _ values: [Double]) -> String {
    let entries = values.enumerated().map { Extremes.Entry(place: $0, value: $1) }
    guard let extremes = Extremes(entries, of: column) else { return "" }
    let start = "\(direction): \(column.heading), "
    if extremes.areEqual {
      let isWhole = data.points.count == data.parts.count
      return start + extremes.highestText + (isWhole ? " throughout." : " in all that can be shown.")
    }
    return start + "from \(extremes.lowestText)\(names(extremes.lowest)) "
      + "to \(extremes.highestText)\(names(extremes.highest))."
  }

  private func names(_ entries: [Extremes.Entry]) -> String {
    guard data.label != nil else { return "" }
    guard entries.count <= 3 else { return " (\(data.count(entries.count)))" }
    return " (\(Sentence.list(entries.map { name($0.place) })))"
  }

  private func name(_ point: Int) -> String {
    name(data.points[point].label, data.points[point].series)
  }

  private func name(_ label: String, _ series: Int) -> String {
    data.labelsRepeat ? "\(label), \(data.names[series])" : label
  }
}

extension ScatterWords {
  var cautions: [String] {
    let cut = ScatterPlot(data: data, layout: .wide).cut
    return [
      isOwn || ScatterPattern(data: data).isSeen ? Self.cause : nil, cut.map { $0 + "." }, sharedSpots,
      totals, unnamed,
    ].compactMap { $0 }
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
    let sums = data.label?.totals(among: data.rows.map(\.label)) ?? []
    var seen: Set<String> = []
    let names = data.rows.filter(\.isTotal)
      .map { sums.contains($0.label) ? $0.label : data.names[$0.series] }
      .filter { seen.insert($0).inserted }
    guard let first = names.first else { return nil }
    if names.count > 1 {
      return "\(Sentence.list(names.map { "“\($0)”" })) are not drawn: they stand for others together."
    }
    let isWhole = [data.label?.total, data.series?.total].contains(first)
    return "“\(first)” is not drawn: it stands for \(isWhole ? "all the others" : "others") together."
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
        (
          name: row.label.isEmpty ? "" : "\(name(row.label, row.series)), \(column.title)",
          cell: Optional(cell)
        )
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
