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
      // One arc nearly all the way round is shorter than two halves.
      writer.point("M", x, y - 4)
      writer.raw("a4 4 0 1 0 .1 0z")
    case .square:
      writer.point("M", x - 3.5, y - 3.5)
      writer.raw("h7v7h-7z")
    case .triangle:
      writer.point("M", x, y - 5)
      writer.raw("l5 8h-10z")
    case .diamond:
      writer.point("M", x, y - 5)
      writer.raw("l5 5-5 5-5-5z")
    case .wedge:
      writer.point("M", x, y + 5)
      writer.raw("l-5-8h10z")
    case .cross:
      writer.point("M", x - 1.5, y - 4.5)
      writer.raw("h3v3h3v3h-3v3h-3v-3h-3v-3h3z")
    }
  }
}
