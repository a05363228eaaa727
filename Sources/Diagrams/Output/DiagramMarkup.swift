import Drawing
public import Markup

extension Diagram {
  /// The two widths a diagram is drawn for.
  public enum Width: Sendable {
    /// 640 units, for columns of text and for print.
    case wide
    /// 300 units, for a phone.
    case narrow

    var canvas: Canvas { self == .wide ? .wide : .narrow }
  }

  /// Writes the whole `figure` element: both pictures, the same as a list, and the link to the `picture` as a file.
  ///
  /// `id` must be unique on the page: every id inside begins with it.
  public func write(to writer: inout MarkupWriter, id: String, picture: DownloadLink? = nil) {
    writer.open("figure", ["class": "figure", "id": id])
    writer.element("figcaption") { writer in
      writer.element("p", ["class": "figure-title"], text: title)
      if let subtitle { writer.element("p", ["class": "figure-subtitle"], text: subtitle) }
    }
    writer.element("div", ["class": "chart-wide"]) { writePicture(.wide, id: id + "-wide", to: &$0) }
    writer.element("div", ["class": "chart-narrow"]) { writePicture(.narrow, id: id + "-narrow", to: &$0) }
    writer.element("details", ["class": "figure-table diagram-list"]) { writer in
      writer.element("summary", text: "Show this as a list")
      writeList(to: &writer)
    }
    if let picture {
      writer.element("ul", ["class": "figure-files"]) { writer in
        picture.write("Download the picture", hidden: title, format: "SVG", to: &writer)
      }
    }
    writer.close("figure")
  }

  /// The diagram as it stands in a page: one `svg` element, dressed by the page's stylesheet.
  ///
  /// Every id inside begins with `id`. The page must hold the list beside it.
  public func inlineSVG(width: Width = .wide, id: String) -> [UInt8] {
    var writer = MarkupWriter(capacity: 8000)
    writePicture(width, id: id, to: &writer)
    return writer.bytes
  }

  private func writePicture(_ width: Width, id: String, to writer: inout MarkupWriter) {
    let canvas = width.canvas
    let sketch = sketch(on: canvas)
    let height = sketch.size.height.rounded(.up)
    writer.raw("<svg class=\"chart diagram\" viewBox=\"0 0 ")
    writer.tenth(canvas.width)
    writer.raw(" ")
    writer.tenth(height)
    writer.raw("\"")
    writer.attribute("width", tenth: canvas.width)
    writer.attribute("height", tenth: height)
    writer.attribute("font-size", tenth: canvas.fontSize)
    writer.attribute("role", "img")
    writer.attribute("aria-labelledby", "\(id)-title \(id)-desc")
    writer.raw(">")
    writer.element("title", ["id": "\(id)-title"], text: title)
    writer.element("desc", ["id": "\(id)-desc"], text: "\(kindSentence) The same as a list follows.")
    SketchMarkup(sketch: sketch, canvas: canvas).write(to: &writer)
    writer.raw("</svg>")
  }
}
