import Drawing
import Markup

/// An interval that lies across: a line with a cap at each end.
struct IntervalMark {
  /// How far a cap reaches above and below the line, in user units.
  static let cap = 4.5

  /// Where the interval begins and ends, and the height of its line, in user units.
  var start: Double
  var end: Double
  var y: Double

  /// Adds the interval to the data of a path.
  func draw(to writer: inout MarkupWriter) {
    for x in [start, end] {
      writer.point("M", x, y - IntervalMark.cap)
      writer.raw("v")
      writer.tenth(2 * IntervalMark.cap)
    }
    writer.point("M", start, y)
    writer.raw("H")
    writer.tenth(end)
  }
}
