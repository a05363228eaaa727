import Datasets
import Drawing
import Markup

/// A column chart laid out for one width. Columns have their numbers on them where all have room; the axis is always
/// there.
struct ColumnPlot {
  private let data: ChartData
  private let layout: Layout
  private let frame: PlotFrame
  private let bands: ColumnBands
  private let labels: [WrappedText]
  private let key: SeriesKey
  private let width: Double
  private let showsNumbers: Bool
  private let marks: TimeMarks

  /// Nothing where the names of the places have no room side by side.
  init?(data: ChartData, events: [ChartEvent], layout: Layout) {
    self.data = data
    self.layout = layout
    key = SeriesKey(data.isGrouped ? data.names : [], layout: layout)
    let domain = ValueDomain.forColumns(data.values, of: data.y, target: layout.tickTarget)
    let height = data.hasValues ? layout.plotHeight * 0.9 : layout.lineHeight * 4
    var room = PlotFrame.Room(
      right: ColumnBands.rightRoom(data, layout), height: height,
      above: key.height + (data.isGrouped ? 6 : Self.headroom(layout)))
    let plain = PlotFrame(data.y, domain: domain, room: room, layout: layout)
    bands = ColumnBands(data, from: plain.left, to: plain.right)
    marks = bands.marks(events, data, layout)
    room.above += marks.room
    frame = PlotFrame(data.y, domain: domain, notes: marks.notes, room: room, layout: layout)
    guard let labels = bands.labels(data, layout) else { return nil }
    self.labels = labels
    let gap = data.isGrouped ? PartGap.width : 0
    let width = (bands.width + gap) / Double(data.names.count) - gap
    self.width = width
    let step = data.isGrouped ? width : bands.step
    showsNumbers = data.values.allSatisfy {
      TextWidth.of(data.text($0), fontSize: layout.fontSize) + 2 <= step
    }
  }

  func drawing() -> Drawing {
    var writer = MarkupWriter(capacity: 6000)
    frame.drawHeader(&writer)
    marks.draw(
      top: frame.top - (data.isGrouped ? 0 : Self.headroom(layout)), bottom: frame.bottom, to: &writer)
    let header = frame.top - marks.room - key.height - layout.fontSize - 2
    key.draw(at: header, to: &writer)
    if data.hasValues { frame.drawAxis(&writer) } else { frame.drawNothing(&writer) }
    for series in data.names.indices { drawColumns(series, &writer) }
    drawZero(&writer)
    if showsNumbers { drawNumbers(&writer) }
    drawMissing(&writer)
    let baseline = bands.draw(data, labels, under: frame.bottom, layout, &writer)
    let end = frame.drawHorizontalTitle(data.x, below: baseline, &writer)
    return Drawing(body: writer, height: end)
  }

  /// Room for the number on the tallest column, in user units.
  private static func headroom(_ layout: Layout) -> Double { layout.lineHeight * 0.6 }

  private var zero: Double { frame.scale(0) }

  private func left(_ series: Int, _ place: Int) -> Double {
    bands.middles[place] - bands.width / 2 + Double(series) * (width + (data.isGrouped ? PartGap.width : 0))
  }

  private func drawColumns(_ series: Int, _ writer: inout MarkupWriter) {
    for isTotal in [false, true] {
      let places = data.places.indices.filter {
        data.places[$0].isTotal == isTotal && data.value(series, $0) != nil
      }
      guard !places.isEmpty else { continue }
      writer.raw(isTotal ? "<path class=\"bar total series-" : "<path class=\"bar series-")
      writer.number(series + 1)
      writer.raw("\" d=\"")
      for place in places {
        ColumnMark(
          start: zero, end: frame.scale(data.value(series, place) ?? 0), left: left(series, place),
          width: width
        ).draw(to: &writer)
      }
      writer.raw("\"/>")
    }
  }

  private func drawZero(_ writer: inout MarkupWriter) {
    guard data.hasValues else { return }
    writer.raw("<path class=\"axis\" d=\"")
    writer.point("M", frame.left, zero)
    writer.raw("H")
    writer.tenth(frame.right)
    writer.raw("\"/>")
  }

  private func drawNumbers(_ writer: inout MarkupWriter) {
    guard data.hasValues else { return }
    writer.raw("<g class=\"value\" text-anchor=\"middle\">")
    for series in data.names.indices {
      for place in data.places.indices {
        guard let value = data.value(series, place) else { continue }
        let y = frame.scale(value) + (value < 0 ? layout.fontSize + 2 : -6)
        writer.label(data.text(value), x: left(series, place) + width / 2, y: y)
      }
    }
    writer.raw("</g>")
  }

  /// A number that is not there leaves its room, marked with its symbol; the letter alone where that is all that fits.
  private func drawMissing(_ writer: inout MarkupWriter) {
    let marks = data.names.indices.flatMap { series in
      data.places.indices.compactMap { place -> (Double, String)? in
        guard data.hasValues, data.value(series, place) == nil else { return nil }
        let symbol = data.cells[series][place]?.symbol?.rawValue ?? "–"
        let room = data.isGrouped ? width + 2 : bands.step
        let short = symbol.filter { $0.isLetter || $0 == "–" }
        let fitting = [symbol, short].first { TextWidth.of($0, fontSize: layout.fontSize) <= room }
        return fitting.map { (left(series, place) + width / 2, $0) }
      }
    }
    guard !marks.isEmpty else { return }
    writer.raw("<g class=\"missing\" text-anchor=\"middle\">")
    for (x, text) in marks { writer.label(text, x: x, y: zero - 6) }
    writer.raw("</g>")
  }
}
