public import Markdown

/// A text with the blocks that stand in it: a page’s body, or the text inside a block.
public struct Passage: Sendable {
  /// The text, with a slot for each block.
  public let markdown: RenderedMarkdown
  /// The blocks, in the order of the text’s fences; nothing where one could not be read.
  public let blocks: [Block?]

  /// The numbers drawn from datasets, in the order of the text; nothing where one could not be read.
  public let numbers: [SentenceNumber?]

  /// No text at all.
  public static let empty = Passage(markdown: RenderedMarkdown(), blocks: [], numbers: [])
}
