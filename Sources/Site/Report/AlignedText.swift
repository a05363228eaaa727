/// Lines of terms and what is said of them, aligned and cut to the width of a terminal.
struct AlignedText {
  /// No line is longer, in characters.
  private static let width = 100
  private static let indent = 2
  /// Where what is said of a term begins.
  private static let column = 17

  private(set) var text = ""

  /// Writes words that begin at the edge, with an empty line in front where they do not come first.
  mutating func heading(_ words: String) {
    if !text.isEmpty { text += "\n" }
    write(words, from: 0)
  }

  /// Writes a term, and what is said of it.
  mutating func line(_ term: String, _ words: String) {
    let start = String(repeating: " ", count: Self.indent) + term
    text += start + String(repeating: " ", count: max(1, Self.column - start.count))
    write(words, from: Self.column)
  }

  private mutating func write(_ words: String, from column: Int) {
    var length = column
    for (index, word) in words.split(separator: " ").enumerated() {
      if index > 0, length + 1 + word.count > Self.width {
        text += "\n" + String(repeating: " ", count: column)
        length = column
      } else if index > 0 {
        text += " "
        length += 1
      }
      text += word
      length += word.count
    }
    text += "\n"
  }
}
