/// The sizes a chart is drawn at. A chart is laid out anew for each, never shrunk.
///
/// A unit is a CSS pixel where the picture has its natural width. The wide layout is shown from 496 pixels up, with text
/// of 12 pixels and more, the narrow one in the 288 that a screen of 320 leaves, with text no larger than the page's.
struct Layout: Sendable {
  /// The width of the picture, in user units.
  var width: Double
  /// The size of all text, in user units.
  var fontSize: Double
  /// The height of the plot of a line chart, in user units.
  var plotHeight: Double
  /// How many steps a value axis has, about.
  var tickTarget: Int
  /// The most room the names of lines may take, in user units.
  var endLabelLimit: Double
  /// The most room the labels of bars may take beside the bars, in user units; above it they stand over the bars.
  var barLabelLimit: Double
  /// Whether those labels wrap beside the bars, and stand over them only where a word does not fit.
  var wrapsBarLabels: Bool
  /// The thickness of a single bar, and of one in a group, in user units.
  var barThickness: Double
  var groupedThickness: Double

  /// The distance between the baselines of two lines of text, in user units.
  var lineHeight: Double { fontSize * 1.25 }

  static let wide = Layout(
    width: 640, fontSize: 16, plotHeight: 300, tickTarget: 5, endLabelLimit: 150, barLabelLimit: 210,
    wrapsBarLabels: true, barThickness: 26, groupedThickness: 20)

  static let narrow = Layout(
    width: 300, fontSize: 15, plotHeight: 250, tickTarget: 4, endLabelLimit: 92, barLabelLimit: 78,
    wrapsBarLabels: false, barThickness: 22, groupedThickness: 18)
}
