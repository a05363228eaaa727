/// Paragraphs that stand on a telephone like a wall.
enum LongParagraphs: WritingRule {
  static let id = "long-paragraph"
  static let plural = "long paragraphs"
  private static let most = 120

  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark] {
    page.parts.filter(\.isOwnText).compactMap { part in
      guard part.tokens.count > most, part.wordCount > most else { return nil }
      let start = part.words(0..<min(8, part.tokens.count))
      return Remark(
        words: start, line: part.line(at: 0),
        message: "This paragraph has \(part.wordCount) words: “\(start) …”. "
          + "On a telephone it fills the screen, and people skip it.",
        help:
          "Start a new paragraph where a new thought begins, or make a list. Aim for three to five sentences."
      )
    }
  }
}
