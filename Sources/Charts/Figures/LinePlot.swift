import Datasets
import Drawing
import Markup

/// A line chart laid out for one width.
struct LinePlot {
  private let data: ChartData
  private let layout: Layout
  private let domain: ValueDomain
  private let numbers: AxisNumbers
  private let axis: ValueAxis
  private let header: [String]
  private let endTexts: [(series: Int, text: WrappedText)]

  private let left: Double
  private let right: Double
  private let top: Double
  private let bottom: Double

  init(data: ChartData, layout: Layout, domain: ValueDomain) {
    self.data = data
    self.layout = layout
    self.domain = domain
    numbers = AxisNumbers(ticks: domain.ticks, kind: data.y.kind)
    axis = ValueAxis(ticks: domain.ticks, numbers: numbers, fontSize: layout.fontSize)
    header = WrappedText(numbers.title(of: data.y), limit: layout.width, fontSize: layout.fontSize).lines
    endTexts = Self.endTexts(data, layout)
    left = axis.labelWidth + 6
    right = layout.width - Self.rightMargin(data, endTexts, layout)
    let notes = domain.includesZero ? 0 : Self.axisNote(layout).count
    top = Double(header.count + notes) * layout.lineHeight + layout.fontSize
    let needed = endTexts.reduce(0) { $0 + Double($1.text.lines.count) * layout.lineHeight + 4 }
    bottom = top + max(Self.plotHeight(data, layout), needed)
  }

  func drawing() -> Drawing {
    var writer = MarkupWriter(capacity: 6000)
    drawHeader(&writer)
    let scale = LinearScale(domain.ticks.lower, domain.ticks.upper, from: bottom, to: top)
    if !data.hasValues {
      drawNothing(&writer)
    } else {
      axis.draw(scale: scale, left: left, right: right, to: &writer)
    }
    let periods = PeriodScale(data.periods, from: left + 8, to: right - 8)
    PeriodAxis(periods: data.periods, positions: periods.positions, fontSize: layout.fontSize)
      .draw(at: bottom, to: &writer)
    let end = drawAxisTitle(&writer)
    drawLines(scale, periods.positions, &writer)
    return Drawing(body: writer, height: end)
  }

  private func drawHeader(_ writer: inout MarkupWriter) {
    writer.raw("<g class=\"axis-title\">")
    writer.label(header, x: 0, y: layout.fontSize, lineHeight: layout.lineHeight)
    writer.raw("</g>")
    guard !domain.includesZero else { return }
    writer.raw("<g class=\"axis-note\">")
    let y = layout.fontSize + Double(header.count) * layout.lineHeight
    writer.label(Self.axisNote(layout), x: 0, y: y, lineHeight: layout.lineHeight)
    writer.raw("</g>")
  }

  /// Writes what the periods are under the axis, unless it is plain to see, and returns where the picture ends.
  private func drawAxisTitle(_ writer: inout MarkupWriter) -> Double {
    let labels = bottom + 9 + layout.fontSize
    guard !["year", "date", "financial year", "month"].contains(data.x.title.lowercased()) else {
      return labels + 6
    }
    let lines = WrappedText(data.x.heading, limit: layout.width - left, fontSize: layout.fontSize).lines
    writer.raw("<g class=\"axis-note\">")
    writer.label(lines, x: left, y: labels + layout.lineHeight + 3, lineHeight: layout.lineHeight)
    writer.raw("</g>")
    return labels + Double(lines.count) * layout.lineHeight + 9
  }

  private func drawNothing(_ writer: inout MarkupWriter) {
    let lines = WrappedText("No number can be shown.", limit: right - left, fontSize: layout.fontSize).lines
    writer.raw("<g class=\"missing\" text-anchor=\"middle\">")
    writer.label(lines, x: (left + right) / 2, y: (top + bottom) / 2, lineHeight: layout.lineHeight)
    writer.raw("</g>")
  }

  private func drawLines(_ scale: LinearScale, _ positions: [Double], _ writer: inout MarkupWriter) {
    let breaks = PeriodSequence.breaks(in: data.periods)
    let points = data.names.indices.map { series in
      positions.indices.map { place in
        data.value(series, place).map { LineMark.Point(x: positions[place], y: scale($0)) }
      }
    }
    for series in points.indices {
      LineMark(points: points[series], breaks: breaks, series: series, isAlone: points.count == 1)
        .draw(to: &writer)
    }
    let entries = endTexts.compactMap { end in
      points[end.series].last { $0 != nil }.flatMap { $0 }.map { point in
        // A line that ends early is named level with its end, but outside the plot.
        EndLabels.Entry(series: end.series, text: end.text, point: .init(x: right - 8, y: point.y))
      }
    }
    EndLabels(entries, lineHeight: layout.lineHeight)
      .draw(at: right - 8 + EndLabels.gutter, top: top - 8, bottom: bottom + 8, to: &writer)
  }
}

extension LinePlot {
  /// What stands at the end of each line: its name or, where there is only one, its last number.
  private static func endTexts(_ data: ChartData, _ layout: Layout) -> [(series: Int, text: WrappedText)] {
    data.names.indices.compactMap { series in
      guard let last = data.lastPlace(of: series), let value = data.value(series, last) else { return nil }
      var text = data.isGrouped ? data.names[series] : data.text(value)
      if last < data.places.count - 1 { text += " (\(data.places[last].period?.shortLabel ?? ""))" }
      return (series, WrappedText(text, limit: layout.endLabelLimit, fontSize: layout.fontSize))
    }
  }

  /// With nothing to draw, or one period, a tall plot would say nothing more.
  private static func plotHeight(_ data: ChartData, _ layout: Layout) -> Double {
    if !data.hasValues { return layout.lineHeight * 4 }
    return data.places.count == 1 ? layout.plotHeight * 0.6 : layout.plotHeight
  }

  /// Room for the end labels, or for half of the last period's name.
  private static func rightMargin(
    _ data: ChartData, _ ends: [(series: Int, text: WrappedText)], _ layout: Layout
  ) -> Double {
    let labels = ends.reduce(0) { max($0, $1.text.width) }
    let period = TextWidth.of(data.places.last?.period?.shortLabel ?? "", fontSize: layout.fontSize)
    return max(labels > 0 ? labels + EndLabels.gutter - 8 : 0, period / 2 - 8)
  }

  private static func axisNote(_ layout: Layout) -> [String] {
    let text = "The vertical axis does not start at zero"
    return WrappedText(text, limit: layout.width, fontSize: layout.fontSize).lines
  }
}
