public import Charts
public import Configuration
public import Diagnostics
public import Diagrams
public import Disclosure

/// Something richer than text, written as a fenced block with YAML inside.
public struct Block: Sendable {
  /// What the block is.
  public let content: Content
  /// Where each of its keys stands, for problems that only the data can show.
  public let places: KeyPlaces
  /// Its keys and values as they were written.
  public let written: ConfigurationValue
  /// The block as it was written, where the page shows that too.
  public let source: String?

  /// The kinds of block.
  public enum Content: Sendable {
    /// A chart of a dataset.
    case chart(ChartBlock)
    /// A diagram, read from the writer’s list.
    case diagram(Diagram)
    /// A table, from a dataset or written out.
    case table(TableBlock)
    /// Headline numbers, each with its source, or in brief: with one line on the sources of all.
    case figures([FigureItem], isBrief: Bool)
    /// A text set apart.
    case callout(Callout)
    /// What kind of hard detail follows, and the way past it.
    case contentNote(ContentNote)
    /// A text that most readers can skip.
    case details(summary: String, text: Passage)
    /// What somebody said.
    case quote(Quote)
    /// Things that happen in order.
    case steps([Step])
    /// Short texts side by side.
    case panels([Panel])
    /// Links with a short text.
    case cards([Card])
    /// How to reach somebody.
    case contact(ContactBlock)
    /// What people said, and what was done about it.
    case youSaidWeDid([Response])
    /// Short sentences, each with a picture.
    case easyRead([EasyReadItem])
  }
}

/// Where the keys of a block stand in their file.
public struct KeyPlaces: Sendable {
  private let block: SourceLocation
  private let keys: [String: SourceLocation]

  init(_ fields: Fields) {
    block = fields.location
    keys = Dictionary(
      fields.keys.map { ($0, fields.location(of: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// The place of `key`, or of the whole block where it is not written.
  public subscript(key: String) -> SourceLocation {
    keys[key] ?? block
  }
}

/// A chart and the dataset it draws.
public struct ChartBlock: Sendable {
  /// The dataset’s name.
  public let data: String
  /// What to draw.
  public let specification: ChartSpecification
}

/// A table, from a dataset or written out.
public struct TableBlock: Sendable {
  /// What the table shows.
  public let caption: String
  /// A caution that stands under the table.
  public let note: String?
  /// Where the rows come from.
  public let rows: Rows

  /// Where the rows come from.
  public enum Rows: Sendable {
    /// A selection of a dataset’s rows; all columns where none are named, and perhaps a small line for each row.
    case dataset(name: String, columns: [String], selection: Selection, trend: TrendRequest?)
    /// Rows the writer wrote, each cell a text.
    case written(columns: [String], rows: [[Passage]], source: String?)
  }
}

/// One headline number.
public struct FigureItem: Sendable {
  /// What the number counts.
  public let label: String
  /// When.
  public let period: String
  /// The number.
  public let value: Value
  /// Where the item’s keys stand.
  public let places: KeyPlaces

  /// Where the number comes from.
  public enum Value: Sendable {
    /// One cell of a dataset, perhaps compared with another, or with a small line over a column of periods.
    case dataset(name: String, column: String, selection: Selection, compare: Selection?, trend: String?)
    /// A number as the writer wants it read.
    case written(text: String, change: String?, source: String)
  }
}

/// A text set apart.
public struct Callout: Sendable {
  /// How urgent it is.
  public enum Kind: String, CaseIterable, Sendable {
    case note, warning, support
  }

  /// How urgent it is.
  public let kind: Kind
  /// Its title.
  public let title: String
  /// Its text.
  public let text: Passage
}

/// What kind of hard detail follows, and the way past it.
public struct ContentNote: Sendable {
  /// What follows, to be read after “What follows is about”.
  public let about: String
  /// The anchor where it is over, as it was written, with its `#`.
  public let skip: String
  /// More about it.
  public let text: Passage?
}

/// What somebody said.
public struct Quote: Sendable {
  /// The words.
  public let text: Passage
  /// Who said it: a role, never a name.
  public let from: String
  /// Where it was published.
  public let source: String?
}

/// One of several things that happen in order.
public struct Step: Sendable {
  /// What happens.
  public let title: String
  /// More about it.
  public let text: Passage?
}

/// One of several short texts side by side.
public struct Panel: Sendable {
  /// Its heading.
  public let title: String
  /// Its text, which may hold blocks.
  public let text: Passage
}

/// A link with a short text.
public struct Card: Sendable {
  /// The words of the link.
  public let title: String
  /// Where it leads, as it was written.
  public let link: String
  /// What is there.
  public let text: Passage?
  /// Where the link is written.
  public let place: SourceLocation
}

/// How to reach somebody.
public struct ContactBlock: Sendable {
  /// The title, if it is not “Contact us”.
  public let title: String?
  /// The role that answers.
  public let role: String?
  /// Where to write.
  public let email: String?
  /// Where to call.
  public let telephone: String?
  /// Where to send letters.
  public let address: String?
  /// When somebody answers.
  public let hours: String?
}
