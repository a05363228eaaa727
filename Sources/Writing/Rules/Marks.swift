import Markdown

/// Exclamation marks in the writer’s own words.
enum Exclamations: WritingRule {
  static let id = "exclamation-mark"
  static let plural = "exclamation marks"
  static let isEnglish = false

  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark] {
    page.parts.filter { !$0.isQuotation }.flatMap { part in
      part.tokens.indices.compactMap { index in
        let token = part.tokens[index]
        guard token.stop == UInt8(ascii: "!"), !token.isQuoted, !token.isTitle else { return nil }
        let start = max(part.sentences[token.sentence].lowerBound, index - 3)
        let words = part.words(start..<(index + 1))
        return Remark(
          words: words, line: part.line(at: part.tokens[start].range.lowerBound),
          message:
            "There is an exclamation mark after “\(words)”. On a site about violence it can sound like shouting "
            + "or like a joke.",
          help: "End the sentence with a full stop.")
      }
    }
  }
}

/// Small pictures among the words.
enum Emoji: WritingRule {
  static let id = "emoji"
  static let plural = "small pictures among the words"
  static let isEnglish = false

  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark] {
    page.parts.filter { !$0.isQuotation }.compactMap { part in
      guard part.outline.text.contains(where: { $0 == 0xF0 || $0 == 0xE2 }) else { return nil }
      let text = part.string(0..<part.outline.text.count)
      let found = text.first { $0.unicodeScalars.contains { $0.properties.isEmojiPresentation } }
      guard let picture = found else { return nil }
      let name = picture.unicodeScalars.first?.properties.name?.lowercased() ?? "its name"
      return Remark(
        words: String(picture), line: part.line(at: 0),
        message:
          "There is a small picture here: \(picture). A screen reader says “\(name)” in the middle of the "
          + "sentence, and people read different things into it.",
        help: "Say it in words, and leave the picture out.")
    }
  }
}

/// Pages on which much of the text is set apart, so that nothing stands out.
enum MuchEmphasis: WritingRule {
  static let id = "much-emphasis"
  static let plural = "stretches of emphasis"
  static let isEnglish = false

  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark] {
    bold(on: page) + page.parts.filter(\.isOwnText).compactMap(italics)
  }

  private static func bold(on page: PageText) -> [Remark] {
    let parts = page.parts.filter(\.isOwnText)
    let all = parts.reduce(0) { $0 + $1.outline.text.count }
    let strong = parts.flatMap(\.outline.marks).filter { $0.kind == .strong }.map(\.range.count)
    guard all > 600, strong.reduce(0, +) * 4 > all else { return [] }
    return [
      Remark(
        words: "", line: parts.first { $0.outline.marks.contains { $0.kind == .strong } }?.line(at: 0) ?? 1,
        message:
          "More than a quarter of this page is in bold (\(strong.count) places). Where so much stands out, "
          + "nothing does.",
        help: "Keep bold for the few words that somebody must not miss, and use headings for the rest.")
    ]
  }

  private static func italics(_ part: TextPart) -> Remark? {
    let long = part.outline.marks.first { mark in
      mark.kind == .emphasis
        && part.tokens.lazy.filter { mark.range.contains($0.range.lowerBound) && $0.isWord }.count > 25
    }
    guard let long else { return nil }
    let words = part.string(long.range)
    return Remark(
      words: words, line: part.line(at: long.range.lowerBound),
      message:
        "A long stretch is in italics: “\(words.shortened(to: 50))”. Slanted letters are hard for people with "
        + "dyslexia or weak sight.",
      help:
        "Take the stars out. What somebody said can stand in a “quote” block, and what matters most in a “callout”."
    )
  }
}
