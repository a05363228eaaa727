import Datasets
import Drawing
import Markup

/// A population pyramid laid out for one width: the names of the groups in the middle, both sides on one scale.
struct PyramidPlot {
  private let data: ChartData
  private let layout: Layout
  private let title: [String]
  private let heads: [WrappedText]
  private let labels: [WrappedText]
  private let numberRoom: Double
  private let showsNumbers: Bool
  private let rowHeight: Double
  private let top: Double
  private let centre: Double
  private let aisle: Double

  private static let gap = 4.0

  private let most: Double

  /// `whole` holds the numbers of several small charts that share their scale, each without its title.
  init(data: ChartData, layout: Layout, whole: ChartData? = nil) {
    self.data = data
    self.layout = layout
    let size = layout.fontSize
    let values = (whole ?? data).values
    most = values.reduce(0, max)
    title =
      whole == nil ? WrappedText(data.y.heading, limit: layout.width, fontSize: size).lines : []
    let labels = data.places.map { WrappedText($0.label, limit: layout.width * 0.36, fontSize: size) }
    self.labels = labels
    aisle = labels.reduce(0) { max($0, $1.width) } / 2 + 8
    centre = layout.width / 2
    let side = centre - aisle
    let room = values.reduce(TextWidth.of("[c]", fontSize: size)) {
      max($0, TextWidth.of(data.text($1), fontSize: size))
    }
    showsNumbers = room + 5 <= side * 0.5
    // Where the numbers have no room the symbols of those that are hidden still need theirs.
    numberRoom = showsNumbers ? room + 5 : TextWidth.of("[low]", fontSize: size) / 2 + 5
    heads = data.names.map { WrappedText($0, limit: side, fontSize: size) }
    let lines = labels.reduce(1) { max($0, $1.lines.count) }
    rowHeight = max(layout.lineHeight * Double(lines), layout.groupedThickness) + Self.gap
    let headLines = heads.reduce(1) { max($0, $1.lines.count) }
    top = Double(title.count + headLines) * layout.lineHeight + size * (whole == nil ? 0.9 : 0.65)
  }

  func drawing() -> Drawing {
    var writer = MarkupWriter(capacity: 6000)
    if !title.isEmpty {
      writer.raw("<g class=\"axis-title\">")
      writer.label(title, x: 0, y: layout.fontSize, lineHeight: layout.lineHeight)
      writer.raw("</g>")
    }
    drawHeads(&writer)
    drawLabels(&writer)
    let spans = [(top: top - 4, bottom: bottom)]
    var end = bottom
    for series in [0, 1] {
      let side = axis(series)
      if !showsNumbers { side.drawGrid(spans, &writer) }
      drawBars(series, side.scale, &writer)
      side.drawZero(spans, &writer)
      drawNumbers(series, side.scale, &writer)
      if !showsNumbers { end = side.drawNumbers(below: bottom + 2, &writer) }
    }
    return Drawing(body: writer, height: end + 6)
  }

  /// Whether the bars have room beside the names.
  var isRoomy: Bool { axis(1).scale.length >= 60 }

  private var bottom: Double { top + Double(data.places.count) * rowHeight }

  /// The axis of one side: both go from zero to the same number over the same length.
  private func axis(_ series: Int) -> HorizontalAxis {
    let near = series == 0 ? centre - aisle : centre + aisle
    let far = series == 0 ? numberRoom : layout.width - numberRoom
    return HorizontalAxis(sideTo: most, kind: data.y.kind, zero: near, far: far, layout: layout)
  }

  /// The middle of the row of a place: the first stands at the bottom.
  private func middle(_ place: Int) -> Double {
    bottom - (Double(place) + 0.5) * rowHeight
  }

  private func drawHeads(_ writer: inout MarkupWriter) {
    for (series, head) in heads.enumerated() {
      writer.raw("<g class=\"name series-")
      writer.number(series + 1)
      writer.raw(series == 0 ? "\" text-anchor=\"end\">" : "\">")
      let y = top - 10 - Double(head.lines.count - 1) * layout.lineHeight
      writer.label(
        head.lines, x: centre + (series == 0 ? -aisle : aisle), y: y, lineHeight: layout.lineHeight)
      writer.raw("</g>")
    }
  }

  private func drawLabels(_ writer: inout MarkupWriter) {
    writer.raw("<g class=\"label\" text-anchor=\"middle\">")
    for (place, text) in labels.enumerated() {
      let block = Double(text.lines.count - 1) * layout.lineHeight
      writer.label(
        text.lines, x: centre, y: middle(place) - block / 2 + layout.fontSize * 0.35,
        lineHeight: layout.lineHeight)
    }
    writer.raw("</g>")
  }

  private func drawBars(_ series: Int, _ scale: LinearScale, _ writer: inout MarkupWriter) {
    guard !data.entries(series).isEmpty else { return }
    writer.raw("<path class=\"bar series-")
    writer.number(series + 1)
    writer.raw("\" d=\"")
    let thickness = rowHeight - Self.gap
    for entry in data.entries(series) {
      BarMark(
        zero: scale(0), value: scale(entry.value), top: middle(entry.place) - thickness / 2,
        thickness: thickness
      ).draw(to: &writer)
    }
    writer.raw("\"/>")
  }

  private func drawNumbers(_ series: Int, _ scale: LinearScale, _ writer: inout MarkupWriter) {
    for isKnown in [true, false] {
      let places = data.places.indices.filter { (data.value(series, $0) != nil) == isKnown }
      guard !places.isEmpty, showsNumbers || !isKnown else { continue }
      writer.raw(isKnown ? "<g class=\"value\"" : "<g class=\"missing\"")
      writer.raw(series == 0 ? " text-anchor=\"end\">" : ">")
      for place in places {
        let value = data.value(series, place)
        let symbol = data.cells[series][place]?.symbol?.rawValue ?? "–"
        let x = scale(value ?? 0) + (series == 0 ? -5 : 5)
        writer.label(value.map(data.text) ?? symbol, x: x, y: middle(place) + layout.fontSize * 0.35)
      }
      writer.raw("</g>")
    }
  }
}
