import Markup

/// One kind of chart: what it needs, what it draws, and what it says.
///
/// A new kind is a file that conforms to this, and a case in ``ChartKind``.
protocol Chart: Sendable {
  /// The keys of its block.
  static var keys: ChartKeys { get }

  /// Reads the chart; nothing where something is wrong, which is added to the request.
  init?(_ request: inout ChartRequest)

  /// What sort of picture this is, for those who cannot see it: `Line chart with 5 lines, 2011 to 2025.`
  var kindSentence: String { get }

  /// Where numbers cannot be compared with those before, and what changed there.
  var breakSentences: [String] { get }

  /// What the numbers show, in plain sentences.
  var sentences: [String] { get }

  /// What the reader must know to read the picture rightly, apart from hidden numbers.
  var cautions: [String] { get }

  /// Which numbers are hidden, missing or marked, in sentences.
  var hiddenSentences: [String] { get }

  /// Everything it shows, as a table.
  var table: ChartTable { get }

  /// Whether there is one series only, which may wear the unit's own colour.
  var isLone: Bool { get }

  /// What a file of its own needs to be dressed, beside the style of every chart.
  static var style: StaticString { get }

  /// Draws the chart for one width.
  func drawing(_ layout: Layout) -> Drawing
}

extension Chart {
  static var style: StaticString { "" }

  var breakSentences: [String] { [] }

  var cautions: [String] { [] }
}

/// A chart whose numbers stand in a grid of places and series.
protocol GridChart: Chart {
  var data: ChartData { get }
}

extension GridChart {
  var breakSentences: [String] { BreakWords(data: data).sentences }

  var hiddenSentences: [String] { HiddenWords(data: data).sentences }

  var table: ChartTable { ChartTable(data) }

  var isLone: Bool { !data.isGrouped }
}
