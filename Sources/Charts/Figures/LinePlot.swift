import Datasets
import Drawing
import Markup

/// A line chart laid out for one width.
struct LinePlot {
  private let data: ChartData
  private let layout: Layout
  private let frame: PlotFrame
  private let marks: TimeMarks
  private let endTexts: [(series: Int, text: WrappedText)]

  init(data: ChartData, events: [ChartEvent], layout: Layout, domain: ValueDomain) {
    self.data = data
    self.layout = layout
    endTexts = Self.endTexts(data, layout)
    let needed = endTexts.reduce(0) { $0 + Double($1.text.lines.count) * layout.lineHeight + 4 }
    let notes = IntervalWords(data: data).axisNotes + data.undrawnNotes + data.changeNotes
    var room = PlotFrame.Room(
      right: Self.rightMargin(data, endTexts, layout), height: max(Self.plotHeight(data, layout), needed))
    let plain = PlotFrame(data.y, domain: domain, notes: notes, room: room, layout: layout)
    marks = TimeMarks(
      events, along: data, positions: LineMarks.positions(of: data, in: plain), left: plain.left + 8,
      right: plain.right + 8, layout: layout)
    room.above = marks.room
    frame = PlotFrame(data.y, domain: domain, notes: notes + marks.notes, room: room, layout: layout)
  }

  func drawing() -> Drawing {
    var writer = MarkupWriter(capacity: 6000)
    frame.drawHeader(&writer)
    marks.draw(top: frame.top, bottom: frame.bottom, to: &writer)
    if data.hasValues {
      frame.drawAxis(&writer)
    } else {
      frame.drawNothing(&writer, symbols: data.symbolsInPlace)
    }
    let lines = LineMarks(data, in: frame)
    PeriodAxis(periods: data.periods, positions: lines.positions, fontSize: layout.fontSize)
      .draw(at: frame.bottom, to: &writer)
    let end = frame.drawHorizontalTitle(data.x, below: frame.bottom + 9 + layout.fontSize, &writer)
    lines.draw(to: &writer)
    drawNames(lines, &writer)
    return Drawing(body: writer, height: end)
  }

  private func drawNames(_ lines: LineMarks, _ writer: inout MarkupWriter) {
    let entries = endTexts.compactMap { end in
      lines.points[end.series].last { $0 != nil }.flatMap { $0 }.map { point in
        // A line that ends early is named level with its end, but outside the plot.
        EndLabels.Entry(series: end.series, text: end.text, point: .init(x: frame.right - 8, y: point.y))
      }
    }
    EndLabels(entries, lineHeight: layout.lineHeight)
      .draw(at: frame.right - 8 + EndLabels.gutter, top: frame.top - 8, bottom: frame.bottom + 8, to: &writer)
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
}
