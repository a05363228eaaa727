/// Divides a value into its parts.
enum Components {
  /// The parts between white space; a function with what is inside it is one part.
  static func all(_ tokens: ArraySlice<Token>) -> [ArraySlice<Token>] {
    var parts: [ArraySlice<Token>] = []
    var index = tokens.startIndex
    while index < tokens.endIndex {
      if tokens[index].isSpace {
        index += 1
        continue
      }
      let end = tokens[index].opens ? closing(tokens, index) + 1 : index + 1
      parts.append(tokens[index..<min(end, tokens.endIndex)])
      index = end
    }
    return parts
  }

  /// The parts between commas that are in no function.
  static func commaSeparated(_ tokens: [Token]) -> [ArraySlice<Token>] { commaSeparated(tokens[...]) }

  static func commaSeparated(_ tokens: ArraySlice<Token>) -> [ArraySlice<Token>] {
    var parts: [ArraySlice<Token>] = []
    var start = tokens.startIndex
    var index = start
    while index < tokens.endIndex {
      if tokens[index].isComma {
        parts.append(Declaration.trimmed(tokens[start..<index]))
        start = index + 1
      }
      index = tokens[index].opens ? closing(tokens, index) + 1 : index + 1
    }
    parts.append(Declaration.trimmed(tokens[min(start, tokens.endIndex)..<tokens.endIndex]))
    return parts
  }

  /// What is between the parenthesis that opens at the start of `tokens` and the one that closes it.
  static func inside(_ tokens: ArraySlice<Token>) -> ArraySlice<Token> {
    guard let first = tokens.first, first.opens else { return [] }
    let end = closing(tokens, tokens.startIndex)
    return tokens[(tokens.startIndex + 1)..<min(end, tokens.endIndex)]
  }

  /// Whether brackets stand in brackets so deep that nobody can mean it.
  static func areTooDeep(_ tokens: ArraySlice<Token>) -> Bool {
    var depth = 0
    for token in tokens {
      if token.opens { depth += 1 }
      // One that closes nothing does not make room for another.
      if token.closes { depth = max(0, depth - 1) }
      if depth > deepest { return true }
    }
    return false
  }

  private static let deepest = 24

  /// The place of the bracket that closes the one at `open`; the end where none does.
  static func closing(_ tokens: ArraySlice<Token>, _ open: Int) -> Int {
    var depth = 0
    for index in open..<tokens.endIndex {
      if tokens[index].opens { depth += 1 }
      if tokens[index].closes { depth -= 1 }
      if depth == 0 { return index }
    }
    return tokens.endIndex
  }
}
