import Markup

/// The inside of a picture, and how tall it came out.
struct Drawing {
  /// Finished SVG elements.
  var body: MarkupWriter

  /// The height of the picture, in user units.
  var height: Double
}
