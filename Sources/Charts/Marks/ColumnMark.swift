import Drawing
import Markup

/// A vertical bar between two heights.
struct ColumnMark {
  /// Where the bar begins and where it ends along the axis, in user units.
  var start: Double
  var end: Double

  /// The left edge and the width of the bar, in user units.
  var left: Double
  var width: Double

  /// Adds the bar to the data of a path.
  func draw(to writer: inout MarkupWriter) {
    writer.point("M", left, start)
    writer.raw("V")
    writer.tenth(end)
    writer.raw("h")
    writer.tenth(width)
    writer.raw("V")
    writer.tenth(start)
    writer.raw("z")
  }
}
