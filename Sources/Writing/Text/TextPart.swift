import Markdown

/// One paragraph, heading or cell with its words and sentences.
struct TextPart: Sendable {
  /// What the writer wrote.
  let outline: TextOutline.Part
  /// Its words.
  let tokens: [Token]
  /// Which words each of its sentences has.
  let sentences: [Range<Int>]
  /// Whether it holds other people’s words.
  let isQuotation: Bool

  init(_ outline: TextOutline.Part, isQuotation: Bool) {
    self.outline = outline
    self.isQuotation = isQuotation || outline.place == .quotation
    var tokens = Tokenizer.tokens(in: outline.text)
    let count = SentenceEnds.mark(&tokens)
    Self.markTitles(&tokens, outline)
    var sentences: [Range<Int>] = []
    var start = 0
    for sentence in 0..<count {
      let end = tokens[start...].firstIndex { $0.sentence > sentence } ?? tokens.count
      sentences.append(start..<end)
      start = end
    }
    self.tokens = tokens
    self.sentences = sentences
  }

  /// The names of reports stand in links to other sites, or in italics.
  private static func markTitles(_ tokens: inout [Token], _ outline: TextOutline.Part) {
    for mark in outline.marks {
      switch mark.kind {
      case .link(let destination) where destination.contains("://"): break
      case .emphasis: break
      default: continue
      }
      let inside = tokens.indices.filter { mark.range.contains(tokens[$0].range.lowerBound) }
      guard inside.count > 2, let first = inside.first, tokens[first].shape != .small else { continue }
      for index in inside { tokens[index].isTitle = true }
    }
  }

  /// Whether it is running text: neither a heading nor a table.
  var isProse: Bool { outline.kind == .paragraph && !isQuotation }

  /// Whether it is the writer’s own running text, not a footnote, which names a source.
  var isOwnText: Bool { isProse && outline.place == .text }

  /// How many words it has.
  var wordCount: Int { tokens.lazy.filter(\.isWord).count }

  /// The line of the file that the byte at `offset` stands on.
  func line(at offset: Int) -> Int {
    outline.lines.last { $0.offset <= offset }?.line ?? outline.lines.first?.line ?? 1
  }

  /// The words from the token at `range.lowerBound` to that before `range.upperBound`, as written.
  func words(_ range: Range<Int>) -> String {
    guard let first = tokens[range].first, let last = tokens[range].last else { return "" }
    return string(first.range.lowerBound..<last.range.upperBound)
  }

  /// The text at `range`, without the places of notes and with what code and numbers stand for as “…”.
  func string(_ range: Range<Int>) -> String {
    String(decoding: outline.text[range], as: UTF8.self)
      .filter { $0 != Paragraph.noteMark }
      .replacing(String(Paragraph.object), with: "…")
  }
}
