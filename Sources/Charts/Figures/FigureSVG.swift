import Markup

extension Figure {
  /// The two widths a chart is drawn for.
  public enum Width: Sendable {
    /// 640 units, for columns of text and for print.
    case wide
    /// 300 units, for a phone.
    case narrow

    var layout: Layout { self == .wide ? .wide : .narrow }
  }

  /// The chart as an SVG file that stands alone: title, notice, chart and source on white, its description inside.
  public func svg(width: Width = .wide) -> [UInt8] {
    var writer = MarkupWriter(capacity: 8000)
    let drawing = Poster(figure: self, layout: width.layout).drawing
    let words = [chart.kindSentence, specification.subtitle, description]
    Picture(
      title: specification.title, description: words.map(Sentence.ended).joined(separator: " "),
      drawing: drawing, layout: width.layout, id: "c", margin: 16,
      namespace: " xmlns=\"http://www.w3.org/2000/svg\"",
      styles: PosterStyle.rules(for: drawing.body.bytes) + [type(of: chart).style]
    ).write(to: &writer)
    return writer.bytes
  }

  /// The chart as it stands in a page: one `svg` element, dressed by the page's stylesheet.
  ///
  /// Every id inside begins with `id`. The page must hold the description and the table beside it.
  public func inlineSVG(width: Width = .wide, id: String) -> [UInt8] {
    var writer = MarkupWriter(capacity: 8000)
    writePicture(width, id: id, to: &writer)
    return writer.bytes
  }

  func writePicture(_ width: Width, id: String, to writer: inout MarkupWriter) {
    let chart = chart
    Picture(
      title: specification.title,
      description: "\(chart.kindSentence) A description and a table of the numbers follow.",
      drawing: chart.drawing(width.layout), layout: width.layout, id: id,
      isLone: chart.isLone
    ).write(to: &writer)
  }
}
