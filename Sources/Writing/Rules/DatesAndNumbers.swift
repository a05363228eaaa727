import Markdown

/// Dates, numbers and small words that are written so that some people stumble over them.
enum DatesAndNumbers: WritingRule {
  static let id = "dates-and-numbers"
  static let plural = "dates or numbers written oddly"

  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark] {
    var seen: Set<String> = []
    return page.parts.filter { !$0.isQuotation && $0.outline.place != .footnote }.flatMap { part in
      let words = SpacedWord.all(in: part)
      return words.indices.compactMap { index -> Remark? in
        guard !words[index].isOthers, let found = OddForm.find(words, at: index) else { return nil }
        // The same slip in a table or a text is said once.
        guard seen.insert(found.words.lowercased()).inserted else { return nil }
        return Remark(
          words: found.words, line: part.line(at: words[index].start), message: found.message,
          help: found.help,
          brief: found.help.prefix(1).lowercased() + found.help.dropFirst().dropLast())
      }
    }
  }
}

/// What stands between two spaces, without the signs round it.
struct SpacedWord {
  let text: String
  let lower: String
  let start: Int
  /// Whether a comma or a full stop follows.
  let endsClause: Bool
  /// Whether it stands in quotation marks or a title.
  let isOthers: Bool

  static func all(in part: TextPart) -> [SpacedWord] {
    let text = part.outline.text
    var words: [SpacedWord] = []
    var token = 0
    for chunk in text.indices.split(whereSeparator: { text[$0] == 0x20 }) {
      guard let first = chunk.first, let last = chunk.last else { continue }
      while token + 1 < part.tokens.count, part.tokens[token].range.upperBound <= first { token += 1 }
      let isOthers = part.tokens.isEmpty ? false : part.tokens[token].isQuoted || part.tokens[token].isTitle
      let bytes = text[first...last]
      let core = bytes.drop { "([\"'".utf8.contains($0) }
      let end = core.lastIndex { !".,;:!?)]\"'".utf8.contains($0) }.map { $0 + 1 } ?? core.endIndex
      let string = String(decoding: core[..<end], as: UTF8.self)
      words.append(
        SpacedWord(
          text: string, lower: string.lowercased(), start: core.startIndex, endsClause: end < bytes.endIndex,
          isOthers: isOthers))
    }
    return words
  }
}
