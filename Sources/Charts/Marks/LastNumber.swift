import Datasets
import Drawing
import Markup

/// The last number of a line that is alone in its frame: above or below its point, on the nearer side that is clear of
/// the line and of its band.
struct LastNumber {
  private let text: String
  private let x: Double
  private let y: Double

  /// Nothing where there are several lines, or no number.
  init?(of data: ChartData, _ lines: LineMarks, in frame: PlotFrame) {
    guard !data.isGrouped, let last = data.lastPlace(of: 0), let value = data.value(0, last),
      let point = lines.points[0][last]
    else { return nil }
    let size = frame.layout.fontSize
    // A line that ends early says when.
    let when = last < data.places.count - 1 ? " (\(data.places[last].period?.shortLabel ?? ""))" : ""
    text = data.text(value) + when
    let width = TextWidth.of(text, fontSize: size)
    x = max(min(point.x + LineMarks.inset, frame.right), frame.left + width)
    let left = x - width - 4
    let top = Self.heights(lines, from: left) { data.interval(0, $0).map { frame.scale($0.upper) } }.min()
    let bottom = Self.heights(lines, from: left) { data.interval(0, $0).map { frame.scale($0.lower) } }.max()
    let above = (top ?? point.y) - 8
    let below = (bottom ?? point.y) + size + 3
    let fits = (above: above - size * 0.4 >= frame.top, below: below <= frame.bottom - 4)
    let isNearer = point.y - above <= below - size - point.y + 3
    y = (fits.above == fits.below ? isNearer : fits.above) ? above : below
  }

  /// Writes the number.
  func draw(to writer: inout MarkupWriter) {
    writer.raw("<g class=\"value\" text-anchor=\"end\">")
    writer.label(text, x: x, y: y)
    writer.raw("</g>")
  }

  /// The heights of the line, or of the `edge` of its band, at `left` and at each point to the right of that.
  private static func heights(
    _ lines: LineMarks, from left: Double, edge: (_ place: Int) -> Double?
  ) -> [Double] {
    let points = lines.points[0].enumerated().compactMap { place, point in
      point.map { LineMark.Point(x: $0.x, y: edge(place) ?? $0.y) }
    }
    let next = points.firstIndex { $0.x >= left } ?? points.count
    let beyond = points[next...].map(\.y)
    guard next > 0, next < points.count else { return beyond }
    let (before, after) = (points[next - 1], points[next])
    return [LinearScale(before.x, after.x, from: before.y, to: after.y)(left)] + beyond
  }
}
