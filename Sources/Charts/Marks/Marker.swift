import Drawing
import Markup

/// The shapes that tell series apart without colour, one for each place in the order of the series.
enum Marker: Int, CaseIterable {
  case circle, square, triangle, diamond, wedge, cross

  /// How far a shape reaches from its middle, in user units.
  static let reach = 5.0

  /// The shape of the series at `index`.
  static func of(_ index: Int) -> Marker { allCases[index % allCases.count] }

  /// Adds the shape round a point to the data of a path. All shapes look about the same size.
  func draw(at x: Double, _ y: Double, to writer: inout MarkupWriter) {
    switch self {
    case .circle:
      writer.point("M", x - 4, y)
      writer.raw("a4 4 0 1 0 8 0 4 4 0 1 0-8 0")
    case .square:
      writer.point("M", x - 3.6, y - 3.6)
      writer.raw("h7.2v7.2h-7.2z")
    case .triangle:
      writer.point("M", x, y - 5)
      writer.raw("l4.8 8.4h-9.6z")
    case .diamond:
      writer.point("M", x, y - 5.2)
      writer.raw("l5.2 5.2-5.2 5.2-5.2-5.2z")
    case .wedge:
      writer.point("M", x, y + 5)
      writer.raw("l-4.8-8.4h9.6z")
    case .cross:
      writer.point("M", x - 1.6, y - 4.8)
      writer.raw("h3.2v3.2h3.2v3.2h-3.2v3.2h-3.2v-3.2h-3.2v-3.2h3.2z")
    }
  }
}
