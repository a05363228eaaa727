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
  private let marks: TimeMarks

  /// Nothing where the names of the places have no room side by side.
  init?(data: ChartData, events: [ChartEvent], layout: Layout) {
    self.data = data
    self.layout = layout
    key = SeriesKey(data.isGrouped ? data.names : [], layout: layout)
    let domain = ValueDomain.forColumns(data.values, of: data.y, target: layout.tickTarget)
    // Noughts alone need no height to be compared by.
    let isFlat = data.values.allSatisfy { $0 == 0 }
    let height = isFlat ? layout.lineHeight * 4 : layout.plotHeight * 0.9
    var room = PlotFrame.Room(
      right: ColumnBands.rightRoom(data, layout), height: height,
      above: key.height + (data.isGrouped ? 6 : Self.headroom(layout)))
    let plain = PlotFrame(data.y, domain: domain, room: room, layout: layout)
    bands = ColumnBands(data, from: plain.left, to: plain.right)
    marks = bands.marks(events, data, layout)
    room.above += marks.room
    let outlines = ColumnMarks.drawsOutlines(data, on: bands, layout) ? [ColumnMarks.outlineNote] : []
    frame = PlotFrame(data.y, domain: domain, notes: outlines + marks.notes, room: room, layout: layout)
    guard let labels = bands.labels(data, layout) else { return nil }
    self.labels = labels
  }

  func drawing() -> Drawing {
    var writer = MarkupWriter(capacity: 6000)
    frame.drawHeader(&writer)
    marks.draw(
      top: frame.top - (data.isGrouped ? 0 : Self.headroom(layout)), bottom: frame.bottom, to: &writer)
    let header = frame.top - marks.room - key.height - layout.fontSize - 2
    key.draw(at: header, to: &writer)
    if !data.hasValues { frame.drawNothing(&writer, symbols: data.symbolsInPlace) }
    if data.values.contains(where: { $0 != 0 }) { frame.drawAxis(&writer) }
    let columns = ColumnMarks(data, on: bands, in: frame)
    columns.draw(to: &writer)
    let baseline = bands.draw(data, labels, under: frame.bottom + columns.footroom, layout, &writer)
    let end = frame.drawHorizontalTitle(data.x, below: baseline, &writer)
    return Drawing(body: writer, height: end)
  }

  /// Room for the number on the tallest column, in user units.
  private static func headroom(_ layout: Layout) -> Double { layout.lineHeight * 0.6 }
}
