import Drawing
import Markup

/// A dashed rule between two rows whose numbers cannot be compared.
enum BreakRule {
  /// Draws a rule at each of the heights, over the whole width.
  static func draw(at heights: [Double], width: Double, to writer: inout MarkupWriter) {
    guard !heights.isEmpty else { return }
    writer.raw("<path class=\"series-break\" d=\"")
    for y in heights {
      writer.point("M", 0, y)
      writer.raw("H")
      writer.tenth(width)
    }
    writer.raw("\"/>")
  }
}
