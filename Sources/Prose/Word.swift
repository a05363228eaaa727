/// One word of a sentence, without the punctuation round it.
struct Word {
  /// The word itself.
  let text: String
  /// The word in small letters.
  let lower: String
  /// The sentence it belongs to, counted from nought.
  let sentence: Int
  /// Whether a comma, a full stop or the like stands after it.
  let endsClause: Bool
  /// Whether it stands between quotation marks.
  let isQuoted: Bool
  /// Whether a reference to a footnote stands after it.
  let hasNote: Bool

  /// The words of `text`. `note` is the character that stands for a reference to a footnote.
  static func words(of text: String, note: Character) -> [Word] {
    var words: [Word] = []
    var sentence = 0
    var isQuoted = false
    for token in text.split(whereSeparator: \.isWhitespace) {
      let core = token.drop { Self.openers.contains($0) }
      let end = core.lastIndex { !Self.closers.contains($0) && $0 != note }
      let word = end.map { core[...$0] } ?? ""
      let before = token[..<core.startIndex]
      let after = end.map { core[core.index(after: $0)...] } ?? core
      if before.contains("“") { isQuoted = true }
      words.append(
        Word(
          text: String(word), lower: word.lowercased(), sentence: sentence,
          endsClause: after.contains { ".,;:!?)".contains($0) }, isQuoted: isQuoted,
          hasNote: after.contains(note)))
      if after.contains("”") { isQuoted = false }
      if after.contains(where: { ".!?".contains($0) }) { sentence += 1 }
    }
    return words
  }

  private static let openers: Set<Character> = ["(", "[", "“", "‘", "\"", "'"]
  private static let closers: Set<Character> = [
    ".", ",", ";", ":", "!", "?", ")", "]", "”", "’", "\"", "'",
  ]
}
