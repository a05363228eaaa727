import Markup

/// One `svg` element: an image with a name and a short description; the page around it holds the words and the table.
struct Picture {
  let figure: Figure
  let chart: any Chart
  let layout: Layout
  let id: String

  /// Writes the element for a page, dressed by the page's stylesheet.
  func write(to writer: inout MarkupWriter) {
    let desc = "\(chart.kindSentence) A description and a table of the numbers follow."
    write(to: &writer, namespace: "", desc: desc, style: "")
  }

  /// Writes the element as a file of its own, with its whole description and a style for light paper.
  func writeAlone(to writer: inout MarkupWriter) {
    let words = [chart.kindSentence, figure.specification.subtitle, figure.description]
    write(
      to: &writer, namespace: " xmlns=\"http://www.w3.org/2000/svg\"",
      desc: words.map(Sentence.ended).joined(separator: " "), style: Picture.style)
  }

  private func write(
    to writer: inout MarkupWriter, namespace: StaticString, desc: String, style: StaticString
  ) {
    let drawing = chart.drawing(layout)
    writer.raw("<svg")
    writer.raw(namespace)
    writer.raw(" class=\"chart\" viewBox=\"0 0 ")
    writer.tenth(layout.width)
    writer.raw(" ")
    writer.tenth(drawing.height.rounded(.up))
    writer.raw("\"")
    writer.attribute("width", tenth: layout.width)
    writer.attribute("height", tenth: drawing.height.rounded(.up))
    writer.attribute("font-size", tenth: layout.fontSize)
    writer.attribute("role", "img")
    writer.attribute("aria-labelledby", "\(id)-title \(id)-desc")
    writer.raw(">")
    writer.element("title", ["id": "\(id)-title"], text: figure.specification.title)
    writer.element("desc", ["id": "\(id)-desc"], text: desc)
    writer.raw(style)
    writer.raw(drawing.body.bytes)
    writer.raw("</svg>")
  }
}

extension Picture {
  /// The light colours of the stylesheet, for a picture that stands alone.
  private static let style: StaticString = """
    <style>svg{background:#fff;font-family:Arial,Helvetica,sans-serif}text{fill:#0b0c0c}\
    .grid{stroke:#d5d9dc}.axis{stroke:#6b7276}.grid,.axis,.leader{stroke-width:1;fill:none}.leader{stroke:#6b7276}\
    .axis-title,.group{font-weight:bold}.line{fill:none;stroke-width:2.5;stroke-linejoin:round}\
    .marker{stroke:#fff;stroke-width:1}.series-1{stroke:#12436d}.series-2{stroke:#28a197;stroke-dasharray:8 4}\
    .series-3{stroke:#801650;stroke-dasharray:2 3}.series-4{stroke:#f46a25}\
    .series-5{stroke:#3d3d3d;stroke-dasharray:8 4}.series-6{stroke:#a285d1;stroke-dasharray:2 3}\
    .name,.marker,.bar{stroke-dasharray:none}.name{stroke:none}.bar{stroke:none}\
    .marker.series-1,.bar.series-1{fill:#12436d}.marker.series-2,.bar.series-2{fill:#28a197}\
    .marker.series-3,.bar.series-3{fill:#801650}.marker.series-4,.bar.series-4{fill:#f46a25}\
    .marker.series-5,.bar.series-5{fill:#3d3d3d}.marker.series-6,.bar.series-6{fill:#a285d1}\
    .marker{stroke:#fff!important}.bar.total{fill:#6b7276}</style>
    """
}
