import Diagnostics
public import Markdown

/// A page as the rules of writing read it.
public struct PageText: Sendable {
  /// One text of a page: its body, or the text inside a block.
  public struct Passage: Sendable {
    /// What the writer wrote.
    public let outline: TextOutline
    /// Whether it holds other people’s words.
    public let isQuotation: Bool

    /// Names one text of a page.
    public init(_ outline: TextOutline, isQuotation: Bool = false) {
      self.outline = outline
      self.isQuotation = isQuotation
    }
  }

  /// The file, as the person would type it.
  let file: String
  /// The paragraphs, headings and cells, in the order of the text.
  let parts: [TextPart]
  /// What is meant to be as it is.
  let meant: MeantNotes
  /// Whether the page is in English.
  public let isEnglish: Bool
  /// The abbreviations that the site explains by itself.
  let abbreviations: Set<String>
  /// How hard its running text is to read.
  public let readability: Readability
  private let source: [UInt8]

  /// Reads the texts of a page; `source` is its file.
  public init(
    file: String, passages: [Passage], source: [UInt8], isEnglish: Bool, abbreviations: Set<String>
  ) {
    self.file = file
    self.source = source
    self.isEnglish = isEnglish
    self.abbreviations = abbreviations
    let parts = passages.flatMap { passage in
      passage.outline.parts.map { TextPart($0, isQuotation: passage.isQuotation) }
    }
    self.parts = parts
    readability = Readability(parts.lazy.filter(\.isOwnText).flatMap(\.hardness))
    meant = MeantNotes(passages.flatMap(\.outline.notes))
  }

  /// The place of `words` on `line`: with the column where the words can be found there.
  func place(line: Int, words: String) -> SourceLocation {
    SourceLocation(file: file, line: line, column: LineSearch.column(of: words, line: line, in: source))
  }
}
