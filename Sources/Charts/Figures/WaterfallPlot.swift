import Datasets
import Drawing
import Markup

/// A waterfall laid out for one width, from top to bottom, so that long names of steps have room.
struct WaterfallPlot {
  private let data: ChartData
  private let steps: WaterfallSteps
  private let layout: Layout
  private let title: [String]
  private let labels: RowLabels
  private let axis: HorizontalAxis

  init(data: ChartData, steps: WaterfallSteps, layout: Layout) {
    self.data = data
    self.steps = steps
    self.layout = layout
    title = WrappedText(data.y.heading, limit: layout.width, fontSize: layout.fontSize).lines
    labels = RowLabels(
      data.places.map(\.label), top: Double(title.count) * layout.lineHeight + 10,
      thickness: layout.barThickness, layout: layout)
    let reached = [0] + steps.all.compactMap(\.start) + steps.all.compactMap(\.end)
    let room = data.places.indices.reduce(0) {
      max($0, TextWidth.of(Self.text($1, data, steps), fontSize: layout.fontSize))
    }
    axis = HorizontalAxis(
      reached.min() ?? 0, reached.max() ?? 0, kind: data.y.kind, left: labels.left,
      right: layout.width - room - 6, layout: layout)
  }

  func drawing() -> Drawing {
    var writer = MarkupWriter(capacity: 4000)
    writer.raw("<g class=\"axis-title\">")
    writer.label(title, x: 0, y: layout.fontSize, lineHeight: layout.lineHeight)
    writer.raw("</g>")
    axis.drawGrid(spans, &writer)
    drawBars("bar series-1", { $0.end >= $0.start && !$0.isTotal }, &writer)
    drawBars("bar fall", { $0.end < $0.start && !$0.isTotal }, &writer)
    drawBars("bar total sum", \.isTotal, &writer)
    drawConnectors(&writer)
    axis.drawZero(spans, &writer)
    labels.draw(to: &writer)
    drawNumbers(&writer)
    let end = axis.drawNumbers(below: labels.bottom + 8, &writer)
    return Drawing(body: writer, height: end)
  }

  private struct Bar {
    var place: Int
    var start: Double
    var end: Double
    var isTotal: Bool
  }

  /// The bars that can be drawn: the total only where every step is known, for its end would give the rest away.
  private var bars: [Bar] {
    let steps = self.steps.all.compactMap { step in
      step.start.flatMap { start in
        step.end.map { Bar(place: step.place, start: start, end: $0, isTotal: false) }
      }
    }
    guard let total = self.steps.total, !self.steps.isCut, let value = data.value(0, total) else {
      return steps
    }
    return steps + [Bar(place: total, start: 0, end: value, isTotal: true)]
  }

  private var spans: [(top: Double, bottom: Double)] {
    guard labels.areAbove else { return [((labels.rows.first?.top ?? 0) - 6, labels.bottom + 6)] }
    return labels.rows.map { ($0.top - 2, $0.top + labels.thickness + 5) }
  }

  private static func text(_ place: Int, _ data: ChartData, _ steps: WaterfallSteps) -> String {
    guard let value = data.value(0, place) else { return data.cells[0][place]?.symbol?.rawValue ?? "no data" }
    return data.places[place].isTotal ? data.text(value) : steps.signed(value, data)
  }

  private func drawBars(_ kind: StaticString, _ test: (Bar) -> Bool, _ writer: inout MarkupWriter) {
    let bars = bars.filter(test)
    guard !bars.isEmpty else { return }
    writer.raw("<path class=\"")
    writer.raw(kind)
    writer.raw("\" d=\"")
    for bar in bars {
      BarMark(
        zero: axis.scale(bar.start), value: axis.scale(bar.end), top: labels.rows[bar.place].top,
        thickness: labels.thickness
      ).draw(to: &writer)
    }
    writer.raw("\"/>")
  }

  /// A line from the end of each step down to the beginning of the next.
  private func drawConnectors(_ writer: inout MarkupWriter) {
    let bars = bars
    guard bars.count > 1, !labels.areAbove else { return }
    writer.raw("<path class=\"leader\" d=\"")
    for (bar, next) in zip(bars, bars.dropFirst()) {
      writer.point("M", axis.scale(bar.end), labels.rows[bar.place].top + labels.thickness)
      writer.raw("V")
      writer.tenth(labels.rows[next.place].top)
    }
    writer.raw("\"/>")
  }

  /// The number of each step at its right. One that is not drawn has its number where its bar would begin.
  private func drawNumbers(_ writer: inout MarkupWriter) {
    let drawn = Dictionary(
      bars.map { ($0.place, max($0.start, $0.end)) }, uniquingKeysWith: { first, _ in first })
    for isKnown in [true, false] {
      let places = data.places.indices.filter { (drawn[$0] != nil) == isKnown }
      guard !places.isEmpty else { continue }
      writer.raw(isKnown ? "<g class=\"value\">" : "<g class=\"missing\">")
      for place in places {
        let start = steps.all.first { $0.place == place }?.start ?? 0
        writer.label(
          Self.text(place, data, steps), x: axis.scale(drawn[place] ?? start) + 6,
          y: labels.rows[place].top + labels.thickness / 2 + layout.fontSize * 0.35)
      }
      writer.raw("</g>")
    }
  }
}
