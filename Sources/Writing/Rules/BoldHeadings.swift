import Markdown

/// Headings that are a paragraph in bold.
enum BoldHeadings: WritingRule {
  static let id = "bold-heading"
  static let plural = "headings that are bold paragraphs"
  static let isEnglish = false

  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark] {
    zip(page.parts, page.parts.dropFirst()).compactMap { part, next in
      guard part.isOwnText, !part.outline.isInList, next.outline.kind != .caption, isAllBold(part.outline),
        (1...12).contains(part.wordCount), let last = part.outline.text.last,
        !".!?,;".utf8.contains(last)
      else { return nil }
      let words = part.words(part.tokens.indices)
      return Remark(
        words: words, line: part.line(at: 0),
        message:
          "“\(words)” looks like a heading, but it is a paragraph in bold. A screen reader does not find it when "
          + "somebody goes from heading to heading, and the contents leave it out.",
        help:
          "Write “## \(words)”, with as many # as its level needs. If it is no heading, end it with a full stop.",
        isBarrier: true, wcag: ["1.3.1"])
    }
  }

  private static func isAllBold(_ part: TextOutline.Part) -> Bool {
    let end = part.text.last == UInt8(ascii: ":") ? part.text.count - 1 : part.text.count
    return part.marks.contains {
      $0.kind == .strong && $0.range.lowerBound == 0 && $0.range.upperBound >= end
    }
  }
}
