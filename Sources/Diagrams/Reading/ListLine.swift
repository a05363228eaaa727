import Diagnostics

/// One line of a writer's list.
struct ListLine {
  let place: SourceLocation
  /// How many columns the line is set in; a tab counts as four.
  let indent: Int
  /// Whether it begins as an item of a list does: `- `, `* ` or `1. `.
  let isItem: Bool
  /// What follows, with single spaces between the words.
  let text: String

  /// The lines of `text` that are not blank; `start` is the place of its first.
  static func all(in text: String, at start: SourceLocation) -> [ListLine] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.enumerated().compactMap { number, line in
      var place = start
      place.line = start.line.map { $0 + number }
      return ListLine(line, at: place)
    }
  }

  private init?(_ line: Substring, at place: SourceLocation) {
    let blank = line.prefix { $0 == " " || $0 == "\t" }
    let rest = line[blank.endIndex...]
    guard rest.contains(where: { !$0.isWhitespace }) else { return nil }
    self.place = place
    indent = blank.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
    let marker = Self.marker(of: rest)
    isItem = marker != nil
    text = rest.dropFirst(marker ?? 0).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// How many characters of `text` mark an item of a list.
  private static func marker(of text: Substring) -> Int? {
    if let first = text.first, "-*+".contains(first) {
      return text.count == 1 || text.dropFirst().first?.isWhitespace == true ? 1 : nil
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }.count
    let end = text.dropFirst(digits)
    guard (1...3).contains(digits), let sign = end.first, ".)".contains(sign) else { return nil }
    return end.dropFirst().first?.isWhitespace == true ? digits + 1 : nil
  }
}
