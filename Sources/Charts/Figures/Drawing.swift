import Markup

/// The inside of a picture, and how tall it came out.
struct Drawing {
  /// Finished SVG elements.
  var body: MarkupWriter

  /// The height of the picture, in user units.
  var height: Double
}

/// One kind of chart: what it draws, and what it says.
///
/// A new kind is a file that conforms to this, and a case in ``ChartSpecification/Kind``.
protocol Chart {
  /// What sort of picture this is, for those who cannot see it: `Line chart with 5 lines, 2011 to 2025.`
  var kindSentence: String { get }

  /// What the numbers show, in plain sentences.
  var sentences: [String] { get }

  /// What the reader must know to read the picture rightly, apart from hidden numbers.
  var cautions: [String] { get }

  /// Draws the chart for one width.
  func drawing(_ layout: Layout) -> Drawing
}
