import Drawing
import Markup

/// The names and numbers at one side of a slope chart, pushed apart where they would touch.
struct SlopeLabels {
  let entries: [EndLabels.Entry]
  /// Whether they stand to the left of the points, and end beside them.
  let isLeft: Bool
  let lineHeight: Double
  let top: Double
  let bottom: Double

  func draw(to writer: inout MarkupWriter) {
    guard !entries.isEmpty else { return }
    let middles = LabelStack.middles(
      entries.map {
        .init(middle: $0.point.y, height: Double($0.text.lines.count) * lineHeight + 4)
      }, top: top, bottom: bottom)
    drawLeaders(to: middles, &writer)
    writer.raw(isLeft ? "<g text-anchor=\"end\">" : "<g>")
    for (entry, middle) in zip(entries, middles) {
      writer.raw("<g class=\"name series-")
      writer.number(entry.series + 1)
      writer.raw("\">")
      let first = middle - Double(entry.text.lines.count - 1) * lineHeight / 2 + lineHeight * 0.28
      writer.label(entry.text.lines, x: edge(entry), y: first, lineHeight: lineHeight)
      writer.raw("</g>")
    }
    writer.raw("</g>")
  }

  private func edge(_ entry: EndLabels.Entry) -> Double {
    entry.point.x + (isLeft ? -EndLabels.gutter : EndLabels.gutter)
  }

  private func drawLeaders(to middles: [Double], _ writer: inout MarkupWriter) {
    let moved = zip(entries, middles).filter { abs($0.point.y - $1) > 3 }
    guard !moved.isEmpty else { return }
    let side: Double = isLeft ? -1 : 1
    writer.raw("<path class=\"leader\" fill=\"none\" d=\"")
    for (entry, middle) in moved {
      writer.point("M", entry.point.x + side * (Marker.reach + 2), entry.point.y)
      writer.point("L", edge(entry) - side * 3, middle)
    }
    writer.raw("\"/>")
  }
}
