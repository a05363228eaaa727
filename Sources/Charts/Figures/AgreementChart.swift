import Datasets

/// Answers to agreement scales: negative to the left of an axis, positive to the right.
///
/// The middle answer is set apart with “don’t know”. Centred on the axis it would push both sides away from zero, and
/// neither side could be compared from bar to bar.
struct AgreementChart: GridChart {
  static let keys = ChartKeys(
    required: [.x, .y, .series, .positive, .negative], optional: [.middle, .apart])

  let data: ChartData
  let scale: AgreementScale
  let rows: [AgreementRow]

  init?(_ request: inout ChartRequest) {
    guard let data = request.grid(x: .inOrder, limits: .answers) else { return nil }
    guard data.y.kind == .percentage || data.y.kind == .share else {
      request.add(
        .y, "“\(data.y.name)” holds \(data.y.kind.plural), and an agreement chart needs percentages.",
        help: "Use the column with the percentage of people who gave each answer.")
      return nil
    }
    Stacks.check(data, &request)
    guard let scale = AgreementScale(data, &request) else { return nil }
    self.data = data
    self.scale = scale
    rows = data.places.indices.map { AgreementRow(data, $0, scale) }
  }

  var isLone: Bool { false }

  func drawing(_ layout: Layout) -> Drawing {
    AgreementPlot(chart: self, layout: layout).drawing()
  }

  var kindSentence: String {
    let bars = Sentence.count(data.places.count, "bar", "bars")
    let sides = "negative answers to the left of an axis, positive to the right"
    return scale.apart.isEmpty
      ? "Diverging bar chart with \(bars): \(sides)."
      : "Diverging bar chart with \(bars): \(sides), "
        + "\(Sentence.list(scale.apart.map { data.names[$0] })) set apart."
  }

  var sentences: [String] { AgreementWords(chart: self).sentences }

  var cautions: [String] { AgreementWords(chart: self).cautions }

  var table: ChartTable {
    var table = ChartTable(data.picking(series: scale.inOrder))
    let sums: [(String, (AgreementRow) -> String?)] = [
      ("All negative", { $0.negative.sum.map(data.text) }),
      ("All positive", { $0.positive.sum.map(data.text) }),
      ("Net", { $0.net.map(netText) }),
    ]
    for (name, text) in sums {
      table.columns.append(
        .init(heading: .init(text: name, isNumber: true), texts: rows.map { text($0) ?? "not known" }))
    }
    return table
  }

  /// `+12`, `−3`, `0`: a difference of percentages is no percentage.
  func netText(_ net: Double) -> String {
    let text = NumberText.string(net, decimals: data.y.decimals)
    return net > 0 && text.contains(where: { ("1"..."9").contains($0) }) ? "+" + text : text
  }
}
