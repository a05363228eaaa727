import Diagnostics

/// A piece of text that somebody typed and readers will see, with what stands round it.
struct TypedText: Sendable {
  /// What the text is, for messages.
  enum Kind: Sendable {
    case sentence, table, headline, chart, diagram, picture, other

    /// The text as a message names it.
    var name: String {
      switch self {
      case .sentence: "This sentence"
      case .table: "This table"
      case .headline: "This headline figure"
      case .chart: "The text of this chart"
      case .diagram: "This diagram"
      case .picture: "The description of this picture"
      case .other: "This text"
      }
    }
  }

  /// Where numbers are looked for.
  let text: String
  /// What belongs to it most closely: the labels of its row, or the keys beside it.
  var near = ""
  /// What stands round it, the closest first: the paragraph before, the caption, the headings, the title.
  var around: [String] = []
  /// Where totals may stand that belong to its numbers: the other cells of a table.
  var companions = ""
  /// Whether it is a number by itself, such as a cell or a headline figure.
  var isCell = false
  /// Whether it belongs to one dataset, so that what is counted need not be said.
  var hasMeasure = false
  let kind: Kind
  let place: SourceLocation
}

/// All texts of a page or a file that may give something away.
struct TypedTexts: Sendable {
  var texts: [TypedText] = []
  /// The datasets that the page draws on.
  var datasets: Set<String> = []
  /// The footnotes of the page.
  var notes: [String] = []
}
