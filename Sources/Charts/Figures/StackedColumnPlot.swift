import Datasets
import Drawing
import Markup

/// Stacked columns laid out for one width. The parts are named at the right of the last column where it has all of
/// them, and in a key otherwise.
struct StackedColumnPlot {
  private let stacks: Stacks
  private let layout: Layout
  private let frame: PlotFrame
  private let bands: ColumnBands
  private let labels: [WrappedText]
  private let key: SeriesKey
  private let names: [WrappedText]
  private let marks: TimeMarks

  private var data: ChartData { stacks.data }

  /// Nothing where the names of the places have no room side by side.
  init?(stacks: Stacks, events: [ChartEvent], layout: Layout) {
    self.stacks = stacks
    self.layout = layout
    let data = stacks.data
    let isDirect = stacks.all.last.map { last in
      last.parts.count == data.names.count && last.parts.allSatisfy { $0.value > 0 }
    }
    names =
      isDirect == true
      ? data.names.map { WrappedText($0, limit: layout.endLabelLimit, fontSize: layout.fontSize) } : []
    key = SeriesKey(names.isEmpty ? data.names : [], layout: layout)
    let column = stacks.column(each: "column")
    let domain = stacks.domain(of: column, target: layout.tickTarget)
    let needed = names.reduce(0) { $0 + Double($1.lines.count) * layout.lineHeight + 4 }
    let room = names.reduce(0) { max($0, $1.width) }
    var frameRoom = PlotFrame.Room(
      right: names.isEmpty ? ColumnBands.rightRoom(data, layout) : room + EndLabels.gutter,
      height: max(layout.plotHeight, needed), above: key.height + 6)
    let plain = PlotFrame(column, domain: domain, room: frameRoom, layout: layout)
    bands = ColumnBands(data, from: plain.left, to: plain.right)
    marks = bands.marks(events, data, layout)
    frameRoom.above += marks.room
    frame = PlotFrame(column, domain: domain, notes: marks.notes, room: frameRoom, layout: layout)
    guard let labels = bands.labels(data, layout) else { return nil }
    self.labels = labels
  }

  func drawing() -> Drawing {
    var writer = MarkupWriter(capacity: 6000)
    frame.drawHeader(&writer)
    marks.draw(top: frame.top, bottom: frame.bottom, to: &writer)
    key.draw(at: frame.top - marks.room - key.height - layout.fontSize - 2, to: &writer)
    if data.hasValues {
      frame.drawAxis(&writer)
    } else {
      frame.drawNothing(&writer, symbols: data.symbolsInPlace)
    }
    StackMarks(stacks, on: bands, in: frame).draw(to: &writer)
    drawNames(&writer)
    let baseline = bands.draw(data, labels, under: frame.bottom, layout, &writer)
    let end = frame.drawHorizontalTitle(data.x, below: baseline, &writer)
    return Drawing(body: writer, height: end)
  }

  private func drawNames(_ writer: inout MarkupWriter) {
    guard let last = stacks.all.last, !names.isEmpty else { return }
    let entries = last.parts.map { part in
      EndLabels.Entry(
        series: part.series, text: names[part.series],
        point: .init(x: frame.right, y: (frame.scale(part.start) + frame.scale(part.end)) / 2))
    }
    EndLabels(entries, lineHeight: layout.lineHeight)
      .draw(at: frame.right + EndLabels.gutter, top: frame.top - 8, bottom: frame.bottom + 8, to: &writer)
  }
}
