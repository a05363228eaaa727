import Datasets
import Drawing
import Markup

/// A slope chart laid out for one width: two upright lines for the periods, and names with numbers on both sides.
struct SlopePlot {
  private let data: ChartData
  private let layout: Layout
  private let frame: PlotFrame
  /// Where the two periods stand, in user units.
  private let places: [Double]
  private let marks: TimeMarks

  init(data: ChartData, layout: Layout, domain: ValueDomain) {
    self.data = data
    self.layout = layout
    let texts = (0..<2).map { place in data.names.indices.compactMap { Self.text(data, $0, place, layout) } }
    let widths = texts.map { $0.reduce(0) { max($0, $1.width) } }
    let heights = texts.map { $0.reduce(0) { $0 + Double($1.lines.count) * layout.lineHeight + 4 } }
    let halves = data.periods.map { TextWidth.of($0.shortLabel, fontSize: layout.fontSize) / 2 }
    let margins = (0..<2).map { max(widths[$0] + EndLabels.gutter, halves[$0]) }
    places = [margins[0], layout.width - margins[1]]
    marks = TimeMarks(
      [], along: data, positions: places, left: places[0], right: places[1], layout: layout)
    frame = PlotFrame(
      data.y, domain: domain, notes: marks.notes,
      room: .init(
        height: max(data.hasValues ? layout.plotHeight : layout.lineHeight * 4, heights.max() ?? 0),
        above: marks.room),
      layout: layout)
  }

  func drawing() -> Drawing {
    var writer = MarkupWriter(capacity: 3000)
    frame.drawHeader(&writer)
    guard data.hasValues else {
      frame.drawNothing(&writer, symbols: data.symbolsInPlace)
      return Drawing(body: writer, height: frame.bottom + 6)
    }
    marks.draw(top: frame.top, bottom: frame.bottom, to: &writer)
    drawPeriods(&writer)
    for series in data.names.indices {
      let points = (0..<2).map { place in data.value(series, place).map { point(place, $0) } }
      let isBroken = !data.breakPlaces(of: series).isEmpty
      LineMark(
        points: points, breaks: [], series: series, isAlone: data.names.count == 1, crossesBreak: isBroken
      ).draw(to: &writer)
    }
    for place in 0..<2 { labels(at: place).draw(to: &writer) }
    let end = drawMissing(&writer)
    return Drawing(body: writer, height: end)
  }

  private func point(_ place: Int, _ value: Double) -> LineMark.Point {
    .init(x: places[place], y: frame.scale(value))
  }

  private func drawPeriods(_ writer: inout MarkupWriter) {
    writer.raw("<path class=\"axis\" d=\"")
    for x in places {
      writer.point("M", x, frame.top)
      writer.raw("V")
      writer.tenth(frame.bottom)
    }
    writer.raw("\"/><g class=\"tick\" text-anchor=\"middle\">")
    for (x, period) in zip(places, data.periods) {
      writer.label(period.shortLabel, x: x, y: frame.bottom + 9 + layout.fontSize)
    }
    writer.raw("</g>")
  }

  private func labels(at place: Int) -> SlopeLabels {
    let entries = data.names.indices.compactMap { series -> EndLabels.Entry? in
      guard let value = data.value(series, place), let text = Self.text(data, series, place, layout) else {
        return nil
      }
      return EndLabels.Entry(series: series, text: text, point: point(place, value))
    }
    return SlopeLabels(
      entries: entries, isLeft: place == 0, lineHeight: layout.lineHeight, top: frame.top - 8,
      bottom: frame.bottom + 8)
  }

  /// Lists the numbers that cannot be shown under the picture, and returns where it ends.
  private func drawMissing(_ writer: inout MarkupWriter) -> Double {
    let below = frame.bottom + 9 + layout.fontSize
    let texts = data.names.indices.flatMap { series in
      (0..<2).filter { data.value(series, $0) == nil }.map { place in
        let name = data.isGrouped ? data.names[series] + ", " : ""
        return
          "\(name)\(data.places[place].label): \(data.cells[series][place]?.symbol?.rawValue ?? "no data")"
      }
    }
    let lines = texts.flatMap { WrappedText($0, limit: layout.width, fontSize: layout.fontSize).lines }
    guard !lines.isEmpty else { return below + 6 }
    writer.raw("<g class=\"missing\">")
    writer.label(lines, x: 0, y: below + layout.lineHeight + 4, lineHeight: layout.lineHeight)
    writer.raw("</g>")
    return below + Double(lines.count) * layout.lineHeight + 10
  }

  /// The name and the number at one end, the number nearer to the line.
  ///
  /// Where room is short, names stand at the last end only, unless there is no number there.
  private static func text(_ data: ChartData, _ series: Int, _ place: Int, _ layout: Layout) -> WrappedText? {
    guard let value = data.value(series, place) else { return nil }
    let isNarrow = layout.width < 400
    let isNamed = data.isGrouped && (!isNarrow || place == 1 || data.value(series, 1) == nil)
    let parts = [isNamed ? data.names[series] : "", data.text(value)].filter { !$0.isEmpty }
    let text = (place == 0 ? parts : parts.reversed()).joined(separator: " ")
    let longest = text.split(separator: " ").reduce(0) {
      max($0, TextWidth.of(String($1), fontSize: layout.fontSize))
    }
    let limit = isNarrow ? min(max(92, longest), 118) : layout.endLabelLimit + 40
    return WrappedText(text, limit: limit, fontSize: layout.fontSize)
  }
}
