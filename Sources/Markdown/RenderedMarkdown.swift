public import Diagnostics

/// Markdown turned into HTML, with slots where something only the whole site knows goes in.
///
/// A page is parsed and written once. What depends on the page it lands on (the address of a link, the size of a
/// picture, a chart, the level of a heading in a document printed whole) is left as a ``Slot`` and filled in later.
public struct RenderedMarkdown: Sendable {
  /// The HTML, without what goes into the slots.
  public internal(set) var html: [UInt8] = []
  /// Where something goes in, in the order of the HTML.
  public internal(set) var slots: [Slot] = []
  /// The headings, in order.
  public internal(set) var headings: [Heading] = []
  /// The links to other files and headings, which slots refer to by position.
  public internal(set) var links: [Reference] = []
  /// The pictures, which slots refer to by position.
  public internal(set) var images: [Reference] = []
  /// The fenced blocks, which slots refer to by position.
  public internal(set) var blocks: [FencedBlock] = []
  /// The numbers drawn from datasets, which slots refer to by position.
  public internal(set) var numbers: [Number] = []
  /// The line of the file that the HTML from an offset on comes from, in the order of the HTML.
  public internal(set) var lines: [LineMark] = []
  /// The glossary entries that appear for the first time, by their position in the glossary.
  public internal(set) var words: [Int] = []
  /// What is wrong with the text.
  public internal(set) var diagnostics = DiagnosticBag()

  /// No text at all.
  public init() {}

  /// A first-level heading at the very start, which names the page where its details do not.
  public internal(set) var leadingTitle: Heading?
}

extension RenderedMarkdown {
  /// A gap in the HTML, and what belongs there.
  public struct Slot: Hashable, Sendable {
    /// What belongs into a gap.
    public enum Content: Hashable, Sendable {
      /// What makes anchors unique where several texts share a page: usually nothing.
      case anchorPrefix
      /// The digit of a heading's level, moved down where the page says so.
      case headingLevel(Int)
      /// The address of the link at this position of ``RenderedMarkdown/links``.
      case link(Int)
      /// The picture at this position of ``RenderedMarkdown/images``.
      case image(Int)
      /// The block at this position of ``RenderedMarkdown/blocks``.
      case block(Int)
      /// The number at this position of ``RenderedMarkdown/numbers``.
      case number(Int)
    }

    /// The offset in the HTML.
    public let offset: Int
    /// What belongs there.
    public let content: Content
  }

  /// A heading of the text.
  public struct Heading: Hashable, Sendable {
    /// From 2 to 6; 1 only for a leading title.
    public let level: Int
    /// The anchor, as GitHub makes it.
    public let id: String
    /// The text without markup.
    public let text: String
    /// The line it stands on.
    public let line: Int
  }

  /// A link or a picture.
  public struct Reference: Hashable, Sendable {
    /// The destination as it was written.
    public let destination: String
    /// The text or the alternative text, without markup.
    public let text: String
    /// The title, or empty.
    public let title: String
    /// The line it stands on.
    public let line: Int
  }

  /// A fenced block with a name.
  public struct FencedBlock: Hashable, Sendable {
    /// The name after the fence.
    public let name: String
    /// The words after the name.
    public let options: [String]
    /// What stands between the fences.
    public let text: String
    /// The line of the opening fence.
    public let line: Int
  }

  /// A number that a sentence draws from a dataset.
  public struct Number: Hashable, Sendable {
    /// What stands between the backticks, with its equals sign.
    public let text: String
    /// The line it stands on.
    public let line: Int
  }

  /// The line that the HTML from an offset on comes from.
  public struct LineMark: Hashable, Sendable {
    /// The offset in the HTML.
    public let offset: Int
    /// The line of the file, counted from one.
    public let line: Int
  }
}
