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

  /// Nothing where the names of the places have no room side by side.
  init?(data: ChartData, layout: Layout) {
    self.data = data
    self.layout = layout
    key = SeriesKey(data.isGrouped ? data.names : [], layout: layout)
    let domain = ValueDomain.forColumns(data.values, of: data.y, target: layout.tickTarget)
    let height = data.hasValues ? layout.plotHeight * 0.9 : layout.lineHeight * 4
    frame = PlotFrame(
      data.y, domain: domain,
      room: .init(
        right: ColumnBands.rightRoom(data, layout), height: height,
        above: key.height + (data.isGrouped ? 6 : layout.lineHeight * 0.6)),
      layout: layout)
    bands = ColumnBands(data, from: frame.left, to: frame.right)
    guard let labels = bands.labels(data, layout) else { return nil }
    self.labels = labels
  }

  func drawing() -> Drawing {
    var writer = MarkupWriter(capacity: 6000)
    frame.drawHeader(&writer)
    let header = frame.top - key.height - layout.fontSize - 2
    key.draw(at: header, to: &writer)
    if data.hasValues { frame.drawAxis(&writer) } else { frame.drawNothing(&writer) }
    ColumnMarks(data, on: bands, in: frame).draw(to: &writer)
    let baseline = bands.draw(data, labels, under: frame.bottom, layout, &writer)
    let end = frame.drawHorizontalTitle(data.x, below: baseline, &writer)
    return Drawing(body: writer, height: end)
  }
}
