/// One paragraph, heading or cell of a text, without its markup.
public struct Paragraph: Hashable, Sendable {
  /// Where a paragraph stands.
  public enum Place: Hashable, Sendable {
    /// In the running text, in a list, or as a heading.
    case text
    /// In a quotation.
    case quotation
    /// In a footnote.
    case footnote
    /// In a table.
    case table
  }

  /// Stands for a number drawn from a dataset, and for code.
  public static let object: Character = "\u{FFFC}"
  /// Stands for a reference to a footnote.
  public static let noteMark: Character = "\u{FFF9}"

  /// The words, with ``object`` and ``noteMark`` where there are no words.
  public let text: String
  /// The line of the file it starts on.
  public let line: Int
  /// Where it stands.
  public let place: Place
}

/// A table written in Markdown, without its markup.
public struct WrittenTable: Hashable, Sendable {
  /// The words above it.
  public internal(set) var caption = ""
  /// The cells, row by row, the headings first.
  public internal(set) var rows: [[String]] = []
  /// The line of the file each row stands on.
  public internal(set) var lines: [Int] = []
}

extension RenderedMarkdown {
  /// The tables in the order of the text.
  public var tables: [WrittenTable] {
    guard contains(anyOf: ["<table"]) else { return [] }
    var reader = ParagraphReader(self)
    _ = html.withUnsafeBufferPointer { reader.read($0) }
    return reader.tables
  }

  /// The paragraphs in the order of the text. Code blocks and fenced blocks are not among them.
  public var paragraphs: [Paragraph] {
    var reader = ParagraphReader(self)
    return html.withUnsafeBufferPointer { reader.read($0) }
  }

  /// The same with code blocks and code in sentences, which readers see too.
  public var paragraphsAndCode: [Paragraph] {
    var reader = ParagraphReader(self, readsCode: true)
    return html.withUnsafeBufferPointer { reader.read($0) }
  }
}

/// Takes the words back out of the HTML that this module wrote itself.
private struct ParagraphReader {
  private let slots: [RenderedMarkdown.Slot]
  private let lines: [RenderedMarkdown.LineMark]
  private var nextSlot = 0
  private var nextLine = 0
  private var line = 1
  private var startLine = 1
  private var text: [UInt8] = []
  private var paragraphs: [Paragraph] = []
  private var quotations = 0
  private var depth = 0
  /// The tables so far.
  var tables: [WrittenTable] = []
  private var isInNotes = false
  /// The element whose content is left out.
  private var skipped: String?
  private let readsCode: Bool

  init(_ markdown: RenderedMarkdown, readsCode: Bool = false) {
    self.readsCode = readsCode
    slots = markdown.slots.filter { if case .number = $0.content { true } else { false } }
    lines = markdown.lines
  }

  mutating func read(_ html: UnsafeBufferPointer<UInt8>) -> [Paragraph] {
    var index = 0
    while index < html.count {
      advance(to: index)
      switch html[index] {
      case UInt8(ascii: "<"):
        let end = html[index...].firstIndex(of: UInt8(ascii: ">")) ?? html.count - 1
        take(tag: html[(index + 1)..<end])
        index = end + 1
      case UInt8(ascii: "&"):
        let end = html[index...].firstIndex(of: UInt8(ascii: ";")) ?? index
        append(Self.character(String(decoding: html[index...end], as: UTF8.self)))
        index = end + 1
      case let byte:
        if skipped == nil { text.append(byte == 0x0A ? 0x20 : byte) }
        index += 1
      }
    }
    advance(to: html.count)
    end()
    return paragraphs
  }

  /// Takes the lines and the numbers that stand up to `offset`.
  private mutating func advance(to offset: Int) {
    while nextLine < lines.count, lines[nextLine].offset <= offset {
      line = lines[nextLine].line
      nextLine += 1
      if text.isEmpty { startLine = line }
    }
    while nextSlot < slots.count, slots[nextSlot].offset <= offset {
      append(String(Paragraph.object))
      nextSlot += 1
    }
  }

  private mutating func append(_ words: String) {
    if skipped == nil { text += Array(words.utf8) }
  }

  private static func character(_ entity: String) -> String {
    switch entity {
    case "&amp;": "&"
    case "&lt;": "<"
    case "&gt;": ">"
    case "&quot;": "\""
    default: entity
    }
  }

  private mutating func take(tag: Slice<UnsafeBufferPointer<UInt8>>) {
    let isEnd = tag.first == UInt8(ascii: "/")
    let name = String(
      decoding: tag.dropFirst(isEnd ? 1 : 0).prefix { $0 != UInt8(ascii: " ") }, as: UTF8.self)
    if let element = skipped {
      if isEnd, element == name { skipped = nil }
      return
    }
    switch name {
    case "em", "strong", "del", "a", "abbr", "img", "span": return
    case "code" where readsCode: return
    case "pre" where readsCode: end()
    case "br": text.append(UInt8(ascii: " "))
    case "pre":
      end()
      skipped = name
    case "code", "sup":
      append(String(name == "sup" ? Paragraph.noteMark : Paragraph.object))
      skipped = name
    case "blockquote":
      end()
      quotations += isEnd ? -1 : 1
    case "table":
      end()
      depth += isEnd ? -1 : 1
      if !isEnd { tables.append(WrittenTable()) }
    case "tr", "td", "th", "caption":
      takeTable(name, isEnd)
      end()
    case "div":
      end()
      if tag.contains("footnotes") { isInNotes = true }
    default: end()
    }
  }

  private mutating func takeTable(_ name: String, _ isEnd: Bool) {
    let words = String(decoding: text, as: UTF8.self).split(separator: " ").joined(separator: " ")
    let last = tables.count - 1
    switch (name, isEnd) {
    case ("tr", false):
      tables[last].rows.append([])
      tables[last].lines.append(line)
    case ("caption", true): tables[last].caption = words
    case ("td", true), ("th", true): tables[last].rows[tables[last].rows.count - 1].append(words)
    default: break
    }
  }

  /// Ends the paragraph that is being read.
  private mutating func end() {
    if text.contains(where: { $0 > 0x20 }) {
      paragraphs.append(Paragraph(text: String(decoding: text, as: UTF8.self), line: startLine, place: place))
    }
    text.removeAll(keepingCapacity: true)
    startLine = line
  }

  private var place: Paragraph.Place {
    if isInNotes { return .footnote }
    if depth > 0 { return .table }
    return quotations > 0 ? .quotation : .text
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate func contains(_ text: String) -> Bool { firstRange(of: Array(text.utf8)) != nil }
}
