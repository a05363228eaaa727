import Drawing
import Markup

/// What stands on top of a plot: what is measured, and under it how to read the picture.
struct PlotHeader {
  private let title: [String]
  private let notes: [String]
  private let layout: Layout

  init(_ title: String, notes: [String], layout: Layout) {
    let lines = { WrappedText($0, limit: layout.width, fontSize: layout.fontSize).lines }
    self.title = lines(title)
    self.notes = notes.flatMap(lines)
    self.layout = layout
  }

  /// The height of all its lines, in user units.
  var height: Double { Double(title.count + notes.count) * layout.lineHeight }

  /// Writes it from the top of the picture down.
  func draw(to writer: inout MarkupWriter) {
    writer.raw("<g class=\"axis-title\">")
    writer.label(title, x: 0, y: layout.fontSize, lineHeight: layout.lineHeight)
    writer.raw("</g>")
    guard !notes.isEmpty else { return }
    writer.raw("<g class=\"axis-note\">")
    let y = layout.fontSize + Double(title.count) * layout.lineHeight
    writer.label(notes, x: 0, y: y, lineHeight: layout.lineHeight)
    writer.raw("</g>")
  }
}
