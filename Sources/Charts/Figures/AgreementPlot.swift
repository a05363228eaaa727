import Datasets
import Drawing
import Markup

/// An agreement chart laid out for one width: the diverging bars, and at the right a column for each answer set apart.
///
/// All of it has one scale: a unit of paper is the same percentage everywhere. On a phone the answers set apart are
/// numbers alone, so that the two sides keep enough room to be compared.
struct AgreementPlot {
  private let chart: AgreementChart
  private let layout: Layout
  private let key: SeriesKey
  private let title: [String]
  private let heads: [WrappedText]
  private let labels: RowLabels
  private let headTop: Double
  /// Where the axis of the two sides stands, and where those of the answers set apart do, in user units.
  private let zero: Double
  private let zeros: [Double]
  /// How many user units a percentage point has.
  private let unit: Double

  private var data: ChartData { chart.data }

  init(chart: AgreementChart, layout: Layout) {
    self.chart = chart
    self.layout = layout
    let (data, scale) = (chart.data, chart.scale)
    title = WrappedText(data.y.heading, limit: layout.width, fontSize: layout.fontSize).lines
    let sides = scale.negative + scale.positive.reversed()
    key = SeriesKey(sides.map { .init(classes: scale.colour($0), name: data.names[$0]) }, layout: layout)
    let keyTop = Double(title.count) * layout.lineHeight + 4
    headTop = keyTop + key.height + 8
    let room = Self.room(chart, layout)
    let places = data.places.map(\.label)
    // The bars need the room more than questions do, which stand above them; names of places and ages stay beside.
    var layout = layout
    layout.barLabelLimit = min(layout.barLabelLimit, 120)
    layout.wrapsBarLabels = false
    let left = RowLabels(places, top: 0, thickness: layout.barThickness, layout: layout).left
    let columns = Self.columns(chart, room, layout, from: left)
    (unit, zero, zeros) = (columns.unit, columns.zero, columns.zeros)
    heads = zip(scale.apart, columns.widths).map {
      WrappedText(data.names[$0], limit: $1, fontSize: layout.fontSize)
    }
    let lines = heads.reduce(1) { max($0, $1.lines.count) }
    labels = RowLabels(
      places, top: headTop + Double(lines) * layout.lineHeight + 10, thickness: layout.barThickness,
      layout: layout)
  }

  func drawing() -> Drawing {
    var writer = MarkupWriter(capacity: 6000)
    writer.raw("<g class=\"axis-title\">")
    writer.label(title, x: 0, y: layout.fontSize, lineHeight: layout.lineHeight)
    writer.raw("</g>")
    key.draw(at: headTop - key.height - 8, to: &writer)
    drawHeads(&writer)
    drawParts(&writer)
    drawAxes(&writer)
    labels.draw(to: &writer)
    drawPartNumbers(&writer)
    drawSums(&writer)
    return Drawing(body: writer, height: labels.bottom + 10)
  }

  /// The room one number at the end of a bar takes, in user units.
  private static func room(_ chart: AgreementChart, _ layout: Layout) -> Double {
    let sums = chart.rows.compactMap(\.negative.sum) + chart.rows.compactMap(\.positive.sum)
    let apart = chart.scale.apart.flatMap { series in
      chart.data.places.indices.compactMap { chart.data.value(series, $0) }
    }
    return (sums + apart).reduce(TextWidth.of("[c]", fontSize: layout.fontSize)) {
      max($0, TextWidth.of(chart.data.text($1), fontSize: layout.fontSize))
    } + 6
  }

  /// Whether the answers set apart have bars.
  private static func drawsApart(_ layout: Layout) -> Bool { layout.width >= 400 }

  private struct Columns {
    var unit: Double
    var zero: Double
    var zeros: [Double]
    var widths: [Double]
  }

  /// Shares the width out: each column as wide as its longest bar and its number, or the longest word of its name.
  private static func columns(
    _ chart: AgreementChart, _ room: Double, _ layout: Layout, from left: Double
  ) -> Columns {
    let reach = { (side: KeyPath<AgreementRow, AgreementRow.Side>) in
      chart.rows.reduce(0) { max($0, $1[keyPath: side].parts.last?.end ?? 0) }
    }
    let apart = chart.scale.apart.map { series in
      drawsApart(layout)
        ? chart.data.places.indices.reduce(0) { max($0, chart.data.value(series, $1) ?? 0) } : 0
    }
    let words = chart.scale.apart.map { series in
      chart.data.names[series].split(separator: " ")
        .reduce(0) { max($0, TextWidth.of(String($1), fontSize: layout.fontSize)) }
    }
    let gap = layout.width < 400 ? 12.0 : 24.0
    let (minus, plus) = (reach(\.negative), reach(\.positive))
    let widths = { (unit: Double) in zip(apart, words).map { max($0 * unit + room, $1) } }
    let total = { (unit: Double) in
      (minus + plus) * unit + 2 * room + widths(unit).reduce(0) { $0 + $1 + gap }
    }
    var (low, high) = (0.0, 10.0)
    // The width grows with the unit: halving finds the largest unit that fits, to well under a tenth of a unit.
    for _ in 0..<40 {
      let middle = (low + high) / 2
      if total(middle) <= layout.width - left { low = middle } else { high = middle }
    }
    let zero = left + room + minus * low
    var x = zero + plus * low + room
    let zeros = widths(low).map { width in
      defer { x += gap + width }
      return x + gap
    }
    return Columns(unit: low, zero: zero, zeros: zeros, widths: widths(low))
  }
}

extension AgreementPlot {
  private func drawHeads(_ writer: inout MarkupWriter) {
    guard !heads.isEmpty else { return }
    writer.raw("<g class=\"label\">")
    let last = labels.areAbove ? labels.rows.first.map { $0.baseline - layout.lineHeight - 6 } : nil
    let bottom = last ?? ((labels.rows.first?.top ?? 0) - 10)
    for (head, x) in zip(heads, zeros) {
      let y = bottom - Double(head.lines.count - 1) * layout.lineHeight
      writer.label(head.lines, x: x, y: y, lineHeight: layout.lineHeight)
    }
    writer.raw("</g>")
  }

  private struct Bar {
    var series: Int
    var place: Int
    var start: Double
    var end: Double
    var isLast: Bool
  }

  private var bars: [Bar] {
    chart.rows.enumerated().flatMap { place, row in
      [(row.negative, -unit), (row.positive, unit)].flatMap { side, unit in
        side.parts.filter { $0.end > $0.start }.map { part in
          Bar(
            series: part.series, place: place, start: zero + part.start * unit, end: zero + part.end * unit,
            isLast: part == side.parts.last)
        }
      }
        + zip(Self.drawsApart(layout) ? chart.scale.apart : [], zeros).compactMap { series, x in
          data.value(series, place).map {
            Bar(series: series, place: place, start: x, end: x + $0 * self.unit, isLast: true)
          }
        }
    }
  }

  private func drawParts(_ writer: inout MarkupWriter) {
    let bars = bars
    for series in chart.scale.inOrder {
      let own = bars.filter { $0.series == series }
      guard !own.isEmpty else { continue }
      writer.raw("<path class=\"bar ")
      writer.text(chart.scale.colour(series))
      writer.raw("\" d=\"")
      for bar in own {
        BarMark(
          zero: bar.start, value: bar.isLast ? bar.end : PartGap.end(bar.start, bar.end),
          top: labels.rows[bar.place].top, thickness: labels.thickness
        ).draw(to: &writer)
      }
      writer.raw("\"/>")
    }
  }

  private func drawAxes(_ writer: inout MarkupWriter) {
    writer.raw("<path class=\"axis\" d=\"")
    for x in [zero] + (Self.drawsApart(layout) ? zeros : []) {
      for row in labels.rows {
        writer.point("M", x, row.top - (labels.areAbove ? 2 : 5))
        writer.raw("v")
        writer.tenth(labels.thickness + (labels.areAbove ? 4 : 10))
      }
    }
    writer.raw("\"/>")
  }

  private func middle(_ place: Int) -> Double { labels.rows[place].top + labels.thickness / 2 }

  private func drawPartNumbers(_ writer: inout MarkupWriter) {
    let entries = bars.filter { !chart.scale.apart.contains($0.series) }.map { bar in
      PartLabels.Entry(
        text: data.value(bar.series, bar.place).map(data.text) ?? "",
        ink: "ink-" + chart.scale.colour(bar.series), start: bar.start, end: bar.end,
        middle: middle(bar.place))
    }
    PartLabels(entries, fontSize: layout.fontSize).draw(to: &writer)
  }

  /// The sum of each side at its end, and the number of each answer set apart at the end of its bar.
  private func drawSums(_ writer: inout MarkupWriter) {
    let sides = chart.rows.enumerated().map { ($0, $1.negative, $1.positive) }
    let minus = sides.map { place, side, _ in end(side, place, -unit) }
    let plus = sides.map { place, _, side in end(side, place, unit) }
    let apart = data.places.indices.flatMap { place in
      zip(chart.scale.apart, zeros).map { series, x in
        let value = data.value(series, place)
        let symbol = data.cells[series][place]?.symbol?.rawValue ?? "–"
        return End(
          x: Self.drawsApart(layout) ? x + (value ?? 0) * unit + 5 : x, place: place,
          text: value.map(data.text) ?? symbol,
          isKnown: value != nil)
      }
    }
    write(minus.filter(\.isKnown), "<g class=\"value\" text-anchor=\"end\">", &writer)
    write(minus.filter { !$0.isKnown }, "<g class=\"missing\" text-anchor=\"end\">", &writer)
    write((plus + apart).filter(\.isKnown), "<g class=\"value\">", &writer)
    write((plus + apart).filter { !$0.isKnown }, "<g class=\"missing\">", &writer)
  }

  private struct End {
    var x: Double
    var place: Int
    var text: String
    var isKnown: Bool
  }

  private func end(_ side: AgreementRow.Side, _ place: Int, _ unit: Double) -> End {
    End(
      x: zero + (side.parts.last?.end ?? 0) * unit + (unit < 0 ? -5 : 5), place: place,
      text: side.sum.map(data.text) ?? (side.stop == "no data" ? "–" : side.stop ?? ""),
      isKnown: side.sum != nil)
  }

  private func write(_ ends: [End], _ group: StaticString, _ writer: inout MarkupWriter) {
    guard !ends.isEmpty else { return }
    writer.raw(group)
    for end in ends {
      writer.label(end.text, x: end.x, y: middle(end.place) + layout.fontSize * 0.35)
    }
    writer.raw("</g>")
  }
}
