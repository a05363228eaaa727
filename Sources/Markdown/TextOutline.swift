/// A text as its writer wrote it: its paragraphs, headings and cells, and what is marked in them.
public struct TextOutline: Sendable {
  /// The paragraphs, headings and cells, in the order of the text.
  public internal(set) var parts: [Part] = []
  /// The private notes between them.
  public internal(set) var notes: [Note] = []

  /// One paragraph, heading or cell.
  public struct Part: Sendable {
    /// What it is.
    public let kind: Kind
    /// Where it stands.
    public let place: Paragraph.Place
    /// Whether it stands in a list.
    public let isInList: Bool
    /// The words, with ``Paragraph/object`` for code and pictures and ``Paragraph/noteMark`` for notes.
    public internal(set) var text: [UInt8] = []
    /// What is marked in the words.
    public internal(set) var marks: [Mark] = []
    /// Where each line of the file starts in the words.
    public internal(set) var lines: [LineStart] = []
  }

  /// What a part is.
  public enum Kind: Hashable, Sendable {
    /// A paragraph, in a list or not.
    case paragraph
    /// A heading.
    case heading(level: Int)
    /// A cell of a table, by its row and column; the headings are row nought.
    case cell(table: Int, row: Int, column: Int)
    /// The name of a table.
    case caption
  }

  /// A stretch of words that is marked.
  public struct Mark: Sendable {
    /// How it is marked.
    public let kind: MarkKind
    /// Where it stands in the words.
    public internal(set) var range: Range<Int>
  }

  /// How words are marked.
  public enum MarkKind: Hashable, Sendable {
    /// In bold.
    case strong
    /// In italics.
    case emphasis
    /// As a link to a destination.
    case link(String)
    /// A picture and its alternative text.
    case image(String, alternative: String)
  }

  /// The place in the words where a line of the file starts.
  public struct LineStart: Sendable {
    /// The place in the words.
    public let offset: Int
    /// The line of the file, counted from one.
    public let line: Int
  }

  /// A private note, and the lines of what stands right below it.
  public struct Note: Sendable {
    /// The words of the note.
    public let text: String
    /// The line of the file it starts on.
    public let line: Int
    /// The lines of the file that what stands below it takes up.
    public let below: ClosedRange<Int>?
  }
}
