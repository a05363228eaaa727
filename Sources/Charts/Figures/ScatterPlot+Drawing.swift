import Drawing
import Markup

extension ScatterPlot {
  func drawing() -> Drawing {
    var writer = MarkupWriter(capacity: 6000)
    frame.drawHeader(&writer)
    guard !data.points.isEmpty else {
      frame.drawNothing(&writer)
      return Drawing(body: writer, height: frame.bottom)
    }
    key.draw(at: frame.top - key.height - layout.fontSize - 2, to: &writer)
    frame.drawAxis(&writer)
    across.draw(through: [(frame.top, frame.bottom)], to: &writer)
    let end = drawFoot(&writer)
    PointLabels.draw(names, layout: layout, to: &writer)
    drawRings(&writer)
    for series in data.names.indices { drawPoints(of: series, &writer) }
    return Drawing(body: writer, height: end)
  }

  /// Writes what the horizontal axis measures, the notes under it, and returns where they end.
  private func drawFoot(_ writer: inout MarkupWriter) -> Double {
    let width = layout.width - start
    let wrapped = { (text: String) in WrappedText(text, limit: width, fontSize: layout.fontSize).lines }
    // Bold letters are about a tenth wider.
    let title = WrappedText(
      across.titled(data.x).heading, limit: width / 1.1, fontSize: layout.fontSize
    ).lines
    var y = frame.bottom + 9 + layout.fontSize + layout.lineHeight
    writer.raw("<g class=\"axis-title\">")
    writer.label(title, x: start, y: y, lineHeight: layout.lineHeight)
    writer.raw("</g>")
    y += Double(title.count) * layout.lineHeight
    let notes = footnotes.flatMap(wrapped)
    guard !notes.isEmpty else { return y - layout.lineHeight + 6 }
    writer.raw("<g class=\"axis-note\">")
    writer.label(notes, x: start, y: y, lineHeight: layout.lineHeight)
    writer.raw("</g>")
    return y + Double(notes.count - 1) * layout.lineHeight + 6
  }

  private func drawRings(_ writer: inout MarkupWriter) {
    let shared = data.shared.compactMap(\.first)
    guard !shared.isEmpty else { return }
    writer.raw("<path class=\"thread\" d=\"")
    for index in shared {
      writer.point("M", spots[index].x - Self.ring, spots[index].y)
      writer.raw("a8 8 0 1 0 16 0 8 8 0 1 0-16 0")
    }
    writer.raw("\"/>")
  }

  /// Every marker keeps a rim of paper, so that one that lies on another is seen.
  private func drawPoints(of series: Int, _ writer: inout MarkupWriter) {
    let indices = data.points.indices.filter { data.points[$0].series == series }
    guard !indices.isEmpty else { return }
    writer.raw("<path class=\"marker series-")
    writer.number(series + 1)
    writer.raw("\" d=\"")
    for index in indices { Marker.of(series).draw(at: spots[index].x, spots[index].y, to: &writer) }
    writer.raw("\"/>")
  }
}

extension ScatterChart {
  static var style: StaticString { DotStyle.css }
}
