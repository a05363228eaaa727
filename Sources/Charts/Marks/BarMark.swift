import Drawing
import Markup

/// A horizontal bar from zero to its value.
struct BarMark {
  /// Where zero and the value stand along the axis, in user units.
  var zero: Double
  var value: Double

  /// The top edge and the height of the bar, in user units.
  var top: Double
  var thickness: Double

  /// Adds the bar to the data of a path.
  func draw(to writer: inout MarkupWriter) {
    writer.point("M", zero, top)
    writer.raw("H")
    writer.tenth(value)
    writer.raw("v")
    writer.tenth(thickness)
    writer.raw("H")
    writer.tenth(zero)
    writer.raw("z")
  }
}
