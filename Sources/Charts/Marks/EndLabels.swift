import Drawing
import Markup

/// The names of lines, written beside their last points, pushed apart where they would touch.
struct EndLabels {
  /// What one line is called, and where its last point stands.
  struct Entry {
    var series: Int
    var text: WrappedText
    var point: LineMark.Point
  }

  /// The room between the plot and the labels, for the leaders, in user units.
  static let gutter = 22.0

  private let entries: [Entry]
  private let lineHeight: Double

  init(_ entries: [Entry], lineHeight: Double) {
    self.entries = entries
    self.lineHeight = lineHeight
  }

  /// Writes the labels with their left edge at `x`, within `top`…`bottom`, and a leader where one has moved.
  func draw(at x: Double, top: Double, bottom: Double, to writer: inout MarkupWriter) {
    let wishes = entries.map {
      LabelStack.Wish(middle: $0.point.y, height: Double($0.text.lines.count) * lineHeight + 4)
    }
    let middles = LabelStack.middles(wishes, top: top, bottom: bottom)
    drawLeaders(to: middles, x: x, writer: &writer)
    for (entry, middle) in zip(entries, middles) {
      writer.raw("<g class=\"name series-")
      writer.number(entry.series + 1)
      writer.raw("\">")
      let block = Double(entry.text.lines.count - 1) * lineHeight
      writer.label(entry.text.lines, x: x, y: middle - block / 2 + lineHeight * 0.28, lineHeight: lineHeight)
      writer.raw("</g>")
    }
  }

  private func drawLeaders(to middles: [Double], x: Double, writer: inout MarkupWriter) {
    let moved = zip(entries, middles).filter { abs($0.point.y - $1) > 3 }
    guard !moved.isEmpty else { return }
    writer.raw("<path class=\"leader\" fill=\"none\" d=\"")
    for (entry, middle) in moved {
      let start = x - EndLabels.gutter + Marker.reach + 2
      writer.point("M", start, entry.point.y)
      writer.point("L", x - 3, middle)
    }
    writer.raw("\"/>")
  }
}
