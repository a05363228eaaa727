import Drawing
import Markup

/// One `svg` element: an image with a name and a description. What is inside is no concern of a screen reader.
struct Picture {
  var title: String
  var description: String
  var drawing: Drawing
  var layout: Layout

  /// What the ids inside begin with.
  var id: String

  /// Whether there is one series only, which may wear the unit's own colour.
  var isLone = false

  /// Blank paper round the drawing, in user units.
  var margin = 0.0

  /// Attributes and markup that only a file of its own needs.
  var namespace: StaticString = ""
  var styles: [StaticString] = []

  func write(to writer: inout MarkupWriter) {
    let width = layout.width + 2 * margin
    let height = drawing.height.rounded(.up) + 2 * margin
    writer.raw("<svg")
    writer.raw(namespace)
    if styles.isEmpty { writer.raw(isLone ? " class=\"chart lone\"" : " class=\"chart\"") }
    writer.raw(" viewBox=\"")
    for (index, edge) in [-margin, -margin, width, height].enumerated() {
      if index > 0 { writer.raw(" ") }
      writer.tenth(edge)
    }
    writer.raw("\"")
    writer.attribute("width", tenth: width)
    writer.attribute("height", tenth: height)
    writer.attribute("font-size", tenth: layout.fontSize)
    writer.attribute("role", "img")
    writer.attribute("aria-labelledby", "\(id)-title \(id)-desc")
    writer.raw(">")
    writer.element("title", ["id": "\(id)-title"], text: title)
    writer.element("desc", ["id": "\(id)-desc"], text: description)
    if !styles.isEmpty {
      writer.raw("<style>")
      for style in styles { writer.raw(style) }
      writer.raw("</style>")
    }
    if margin > 0 { writePaper(width: width, height: height, to: &writer) }
    writer.raw(drawing.body.bytes)
    writer.raw("</svg>")
  }

  /// White paper. Only browsers know a background of the whole picture; on a dark slide the words would be lost.
  private func writePaper(width: Double, height: Double, to writer: inout MarkupWriter) {
    writer.raw("<path fill=\"#fff\" d=\"")
    writer.point("M", -margin, -margin)
    writer.raw("h")
    writer.tenth(width)
    writer.raw("v")
    writer.tenth(height)
    writer.raw("H")
    writer.tenth(-margin)
    writer.raw("z\"/>")
  }
}
