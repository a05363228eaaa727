import Datasets
import Drawing
import Markup

/// The paper of a chart with a vertical value axis: what it measures on top, the axis at the left, room for the marks.
///
/// The marks are drawn between `left` and `right`, `top` and `bottom`, and stand by `scale`.
struct PlotFrame {
  let layout: Layout
  private(set) var scale: LinearScale
  private(set) var left: Double
  private(set) var right: Double
  private(set) var top: Double
  private(set) var bottom: Double
  private let ticks: Ticks

  private let axis: ValueAxis
  private let header: [String]
  private let notes: [String]

  /// What must be known about the room a chart needs.
  struct Room {
    /// What is kept free to the right of the plot, for names and numbers, in user units.
    var right = 0.0
    /// The height of the plot, in user units.
    var height: Double
    /// What is kept free above the plot, in user units.
    var above = 0.0
  }

  /// A frame for the values of `column` over `domain`. `notes` stand under the name of the axis, each on its own line.
  init(_ column: Column, domain: ValueDomain, notes: [String] = [], room: Room, layout: Layout) {
    let numbers = AxisNumbers(ticks: domain.ticks, kind: column.kind)
    let cautions = domain.includesZero ? notes : [Self.truncation] + notes
    self.layout = layout
    ticks = domain.ticks
    axis = ValueAxis(ticks: domain.ticks, numbers: numbers, fontSize: layout.fontSize)
    header = WrappedText(numbers.title(of: column), limit: layout.width, fontSize: layout.fontSize).lines
    self.notes = cautions.flatMap {
      WrappedText($0, limit: layout.width, fontSize: layout.fontSize).lines
    }
    left = axis.labelWidth + 6
    right = layout.width - room.right
    top = Double(header.count + self.notes.count) * layout.lineHeight + layout.fontSize + room.above
    bottom = top + room.height
    scale = LinearScale(domain.ticks.lower, domain.ticks.upper, from: bottom, to: top)
  }

  static let truncation = "The vertical axis does not start at zero"

  /// Writes what the axis measures, and the notes under it.
  func drawHeader(_ writer: inout MarkupWriter) {
    writer.raw("<g class=\"axis-title\">")
    writer.label(header, x: 0, y: layout.fontSize, lineHeight: layout.lineHeight)
    writer.raw("</g>")
    guard !notes.isEmpty else { return }
    writer.raw("<g class=\"axis-note\">")
    let y = layout.fontSize + Double(header.count) * layout.lineHeight
    writer.label(notes, x: 0, y: y, lineHeight: layout.lineHeight)
    writer.raw("</g>")
  }

  /// The same paper with its plot elsewhere, for one of several small charts that share the axis.
  func moved(left: Double, right: Double, top: Double) -> PlotFrame {
    var frame = self
    (frame.left, frame.right, frame.top, frame.bottom) = (left, right, top, top + bottom - self.top)
    frame.scale = LinearScale(ticks.lower, ticks.upper, from: frame.bottom, to: top)
    return frame
  }

  /// Draws the grid and, where it is `numbered`, its numbers.
  func drawAxis(_ writer: inout MarkupWriter, numbered: Bool = true) {
    axis.draw(scale: scale, left: left, right: right, numbered: numbered, to: &writer)
  }

  /// Says in the middle of the plot that there is nothing to draw.
  ///
  /// `symbols` are what the data has in place of numbers, after a colon.
  func drawNothing(_ writer: inout MarkupWriter, symbols: String = "") {
    drawNothing(&writer, text: "No number can be shown" + (symbols.isEmpty ? "." : symbols))
  }

  func drawNothing(_ writer: inout MarkupWriter, text: String) {
    let lines = WrappedText(text, limit: right - left, fontSize: layout.fontSize).lines
    writer.raw("<g class=\"missing\" text-anchor=\"middle\">")
    writer.label(lines, x: (left + right) / 2, y: (top + bottom) / 2, lineHeight: layout.lineHeight)
    writer.raw("</g>")
  }

  /// Writes what stands along the horizontal axis, under its labels, and returns where the picture ends.
  ///
  /// `labels` is the baseline of the last line of labels. Nothing is written where the title is plain to see.
  func drawHorizontalTitle(_ column: Column, below labels: Double, _ writer: inout MarkupWriter) -> Double {
    guard !["year", "date", "financial year", "month"].contains(column.title.lowercased()) else {
      return labels + 6
    }
    let lines = WrappedText(column.heading, limit: layout.width - left, fontSize: layout.fontSize).lines
    writer.raw("<g class=\"axis-note\">")
    writer.label(lines, x: left, y: labels + layout.lineHeight + 3, lineHeight: layout.lineHeight)
    writer.raw("</g>")
    return labels + Double(lines.count) * layout.lineHeight + 9
  }
}
