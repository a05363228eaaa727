import Drawing
import Markup

/// A square in the middle of its cell: the darker its shade, the larger it is, so that no colour is needed to read it.
struct ShadeMark {
  /// The height of the cell, in user units.
  var size: Double
  /// From 1 to 5; 5 fills the cell.
  var shade: Int

  /// Adds the square to the data of a path. The cell has its corner at `x`, `y`.
  func draw(x: Double, y: Double, width: Double, to writer: inout MarkupWriter) {
    let part = 0.3 + 0.14 * Double(shade)
    let (w, h) = (width * part, size * part)
    writer.point("M", x + (width - w) / 2, y + (size - h) / 2)
    writer.raw("h")
    writer.tenth(w)
    writer.raw("v")
    writer.tenth(h)
    writer.raw("h")
    writer.tenth(-w)
    writer.raw("z")
  }
}
