import Markup

extension Figure {
  /// The two widths a chart is drawn for.
  public enum Width: Sendable {
    /// 640 units, for columns of text and for print.
    case wide
    /// 300 units, for a phone.
    case narrow
  }

  /// The chart as an SVG file that stands alone, with its whole description inside and a white background.
  public func svg(width: Width = .wide) -> [UInt8] {
    var writer = MarkupWriter(capacity: 8000)
    let layout: Layout = width == .wide ? .wide : .narrow
    Picture(figure: self, chart: chart, layout: layout, id: "chart").writeAlone(to: &writer)
    return writer.bytes
  }
}
