import Drawing

/// The sizes a diagram is drawn at. It is laid out anew for each, never shrunk.
///
/// A unit is a CSS pixel where the picture has its natural width, as in charts: the text is never under 14 pixels.
struct Canvas: Sendable {
  /// The width of the picture, in user units.
  let width: Double
  /// The size of all text, in user units.
  let fontSize: Double
  /// The blank room between a box and its text, in user units.
  let inset: Double

  /// The distance between the baselines of two lines of text, in user units.
  var lineHeight: Double { fontSize * 1.25 }

  /// The room for a step's number above its text, and in front of it, in user units.
  static let numberHeight = 34.0
  static let numberWidth = 38.0

  static let wide = Canvas(width: 640, fontSize: 16, inset: 11)
  static let narrow = Canvas(width: 300, fontSize: 15, inset: 9)

  /// How wide the text of boxes may be, from the most comfortable to the least.
  var textWidths: [Double] { [190, 160, 135, 115, 100, 88, 76].filter { $0 + 2 * inset <= width } }

  /// The height of a box with `lines` lines of text, in user units.
  func boxHeight(_ lines: Int) -> Double { Double(lines) * lineHeight + 2 * inset - 2 }
}
