/// Text broken into lines that fit a width, with nothing cut.
package struct WrappedText: Hashable {
  /// The lines, at least one.
  package let lines: [String]

  /// The width of the widest line, in user units.
  package let width: Double

  /// Breaks `text` at spaces; a single word wider than `limit` is broken between letters, but never inside a number,
  /// which would read as two.
  package init(_ text: String, limit: Double, fontSize: Double) {
    var lines: [String] = []
    var current = ""
    for word in text.split(separator: " ") {
      let longer = current.isEmpty ? String(word) : current + " " + word
      if TextWidth.of(longer, fontSize: fontSize) <= limit {
        current = longer
        continue
      }
      if !current.isEmpty { lines.append(current) }
      var pieces = Self.pieces(of: word, limit: limit, fontSize: fontSize)
      current = pieces.popLast() ?? ""
      lines += pieces
    }
    lines.append(current)
    self.lines = lines
    width = lines.reduce(0) { max($0, TextWidth.of($1, fontSize: fontSize)) }
  }

  private static func pieces(of word: Substring, limit: Double, fontSize: Double) -> [String] {
    guard TextWidth.of(String(word), fontSize: fontSize) > limit else { return [String(word)] }
    var pieces: [String] = []
    var current = ""
    for part in parts(of: word) {
      if !current.isEmpty, TextWidth.of(current + part, fontSize: fontSize) > limit {
        pieces.append(current)
        current = ""
      }
      current += part
    }
    return pieces + [current]
  }

  /// The letters of `word`, and its numbers with their signs in one piece each.
  private static func parts(of word: Substring) -> [String] {
    var parts: [String] = []
    var isInNumber = false
    for letter in word {
      let isOfNumber = letter.isNumber || "−-+£%.,".contains(letter)
      if isOfNumber, isInNumber, let last = parts.popLast() {
        parts.append(last + String(letter))
      } else {
        parts.append(String(letter))
      }
      isInNumber = isOfNumber
    }
    return parts
  }
}
