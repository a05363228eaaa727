public import Charts
import Configuration
public import Diagnostics
public import Disclosure

/// Something richer than text, written as a fenced block with YAML inside.
public struct Block: Sendable {
  /// What the block is.
  public let content: Content
  /// Where each of its keys stands, for problems that only the data can show.
  public let places: KeyPlaces

  /// The kinds of block.
  public enum Content: Sendable {
    case chart(ChartBlock)
    case table(TableBlock)
    case figures([FigureItem])
    case callout(Callout)
    case details(summary: String, text: Passage)
    case quote(Quote)
    case steps([Step])
    case cards([Card])
    case contact(ContactBlock)
  }
}

/// Where the keys of a block stand in their file.
public struct KeyPlaces: Sendable {
  private let block: SourceLocation
  private let keys: [String: SourceLocation]

  init(_ fields: Fields) {
    block = fields.location
    keys = Dictionary(fields.keys.map { ($0, fields.location(of: $0)) }, uniquingKeysWith: { first, _ in first })
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
  public let caption: String
  public let note: String?
  public let rows: Rows

  /// Where the rows come from.
  public enum Rows: Sendable {
    case dataset(name: String, columns: [String], selection: Selection)
    case written(columns: [String], rows: [[Passage]], source: String?)
  }
}

/// One headline number.
public struct FigureItem: Sendable {
  public let label: String
  public let period: String
  public let value: Value
  /// Where the item’s keys stand.
  public let places: KeyPlaces

  /// Where the number comes from.
  public enum Value: Sendable {
    case dataset(name: String, column: String, selection: Selection, compare: Selection?)
    case written(text: String, change: String?, source: String)
  }
}

/// A text set apart.
public struct Callout: Sendable {
  /// How urgent it is.
  public enum Kind: String, CaseIterable, Sendable {
    case note, warning, support
  }

  public let kind: Kind
  public let title: String
  public let text: Passage
}

/// What somebody said.
public struct Quote: Sendable {
  public let text: Passage
  public let from: String
  public let source: String?
}

/// One of several things that happen in order.
public struct Step: Sendable {
  public let title: String
  public let text: Passage?
}

/// A link with a short text.
public struct Card: Sendable {
  public let title: String
  public let link: String
  public let text: Passage?
  /// Where the link is written.
  public let place: SourceLocation
}

/// How to reach somebody.
public struct ContactBlock: Sendable {
  public let title: String?
  public let role: String?
  public let email: String?
  public let telephone: String?
  public let address: String?
  public let hours: String?
}
