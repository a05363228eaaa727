import Drawing
import Markup

extension Diagram {
  /// The diagram as an SVG file that stands alone: title and picture on white, and the same in words inside.
  public func svg(width: Width = .wide) -> [UInt8] {
    let canvas = width.canvas
    let sketch = sketch(on: canvas)
    var heading = MarkupWriter()
    let top = writeHeading(on: canvas, to: &heading)
    var writer = MarkupWriter(capacity: 8000)
    writer.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"")
    let size = Size(
      width: canvas.width + 2 * Self.margin, height: top + sketch.size.height.rounded(.up) + 2 * Self.margin)
    for edge in [-Self.margin, -Self.margin, size.width] {
      writer.tenth(edge)
      writer.raw(" ")
    }
    writer.tenth(size.height)
    writer.raw("\"")
    writer.attribute("width", tenth: size.width)
    writer.attribute("height", tenth: size.height)
    writer.attribute("font-size", tenth: canvas.fontSize)
    writer.raw(" role=\"img\" aria-labelledby=\"title desc\">")
    writer.element("title", ["id": "title"], text: title)
    writer.element("desc", ["id": "desc"], text: ([kindSentence] + sentences).joined(separator: " "))
    writer.raw("<style>")
    writer.raw(Self.style)
    writer.raw("</style>")
    // White paper. Only browsers know a background of the whole picture; on a dark slide the words would be lost.
    writer.raw("<rect fill=\"#fff\"")
    writer.attribute("x", tenth: -Self.margin)
    writer.attribute("y", tenth: -Self.margin)
    writer.attribute("width", tenth: size.width)
    writer.attribute("height", tenth: size.height)
    writer.raw("/>")
    writer.raw(heading.bytes)
    writer.raw("<g transform=\"translate(0 ")
    writer.tenth(top)
    writer.raw(")\">")
    SketchMarkup(sketch: sketch, canvas: canvas).write(to: &writer)
    writer.raw("</g></svg>")
    return writer.bytes
  }

  /// Blank paper round the picture, in user units.
  private static let margin = 16.0

  /// Writes the title and the subtitle, and returns how much room they take.
  private func writeHeading(on canvas: Canvas, to writer: inout MarkupWriter) -> Double {
    var y = 0.0
    for (text, group) in [(title, "title" as StaticString), (subtitle ?? "", "subtitle")] where !text.isEmpty
    {
      // Bold letters are about a tenth wider.
      let lines = WrappedText(text, limit: canvas.width / 1.1, fontSize: canvas.fontSize).lines
      writer.raw("<g class=\"")
      writer.raw(group)
      writer.raw("\">")
      writer.label(lines, x: 0, y: y + canvas.fontSize, lineHeight: canvas.lineHeight)
      writer.raw("</g>")
      y += Double(lines.count) * canvas.lineHeight + canvas.fontSize * 0.25
    }
    return y + canvas.fontSize * 0.75
  }

  /// White paper, and the light colours of the stylesheet.
  private static let style: StaticString = """
    svg{font-family:Arial,sans-serif}text{fill:#0b0c0c}.title{font-weight:bold}\
    .subtitle text{fill:#505a5f}.box rect{fill:#f5f2ec;stroke:#6b7276;stroke-width:1.25}\
    .box.strong rect,.number circle{fill:#12436d;stroke:#12436d}\
    .box.strong text,.number text{fill:#fff;font-weight:600}\
    .heading text{fill:#12436d;font-weight:600;paint-order:stroke;stroke:#fff;stroke-width:4px;\
    stroke-linejoin:round}\
    .arrow{fill:none;stroke:#6b7276;stroke-width:1.75;stroke-linecap:round;stroke-linejoin:round}
    """
}
