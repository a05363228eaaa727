import Markdown

/// Cuts the bytes of a part into words.
struct Tokenizer {
  private let text: [UInt8]
  private var tokens: [Token] = []
  private var index = 0
  private var joinsNext = false
  /// The first word after the quotation mark that is open, if one is.
  private var openQuote: (token: Int, isSingle: Bool)?

  static func tokens(in text: [UInt8]) -> [Token] {
    var tokenizer = Tokenizer(text: text)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(text: [UInt8]) {
    self.text = text
    tokens.reserveCapacity(text.count / 5)
  }

  private mutating func run() {
    while index < text.count {
      if Letters.isWord(text, index) { readWord() } else { readSeparator() }
    }
  }

  private mutating func readWord() {
    let start = index
    while index < text.count, Letters.isWord(text, index) || linksLetters(index) {
      index += Letters.length(text, index)
    }
    if index < text.count, text[index] == UInt8(ascii: "%") { index += 1 }
    let bytes = text[start..<index]
    tokens.append(
      Token(
        range: start..<index, lower: String(decoding: bytes.map(Letters.lower), as: UTF8.self),
        shape: Letters.shape(of: bytes), isJoined: joinsNext))
    joinsNext = false
  }

  /// Whether the sign at `index` stands inside a word: an apostrophe, or a point, comma, & or @ without spaces.
  private func linksLetters(_ index: Int) -> Bool {
    guard index > 0, Letters.isWord(text, index - 1) || text[index - 1] >= 0x80 else { return false }
    let next = index + Letters.length(text, index)
    guard next < text.count, Letters.isWord(text, next) else { return false }
    switch text[index] {
    case UInt8(ascii: "'"), UInt8(ascii: "."), UInt8(ascii: "@"), UInt8(ascii: "&"), UInt8(ascii: "_"):
      return true
    case UInt8(ascii: ","), UInt8(ascii: ":"):
      return Letters.isDigit(text[index - 1]) && Letters.isDigit(text[next])
    default: return Letters.isMark(text, index, 0x99)
    }
  }

  private mutating func readSeparator() {
    let byte = text[index]
    let length = Letters.length(text, index)
    defer { index += length }
    switch byte {
    case UInt8(ascii: " "): joinsNext = false
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): noteStop(byte)
    case UInt8(ascii: "-"):
      joinsNext = !tokens.isEmpty && tokens.last?.range.upperBound == index
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"):
      endClause()
    case 0xE2: readMark()
    case 0xEF where length == 3 && text[index + 1] == 0xBF && text[index + 2] == 0xBC:
      tokens.append(
        Token(range: index..<(index + 3), lower: "\u{FFFC}", shape: .object, isJoined: false))
    default: break
    }
  }

  private mutating func noteStop(_ byte: UInt8) {
    guard !tokens.isEmpty else { return }
    tokens[tokens.count - 1].stop = byte
    endClause()
  }

  private mutating func endClause() {
    if !tokens.isEmpty { tokens[tokens.count - 1].endsClause = true }
    joinsNext = false
  }

  /// Quotation marks and dashes.
  private mutating func readMark() {
    guard index + 2 < text.count, text[index + 1] == 0x80 else { return }
    switch text[index + 2] {
    case 0x93, 0x94: endClause()
    case 0x9C: openQuote = (tokens.count, false)
    case 0x98: if openQuote == nil { openQuote = (tokens.count, true) }
    case 0x9D: closeQuote(isSingle: false)
    case 0x99: closeQuote(isSingle: true)
    case 0xA6: noteStop(UInt8(ascii: "."))
    default: break
    }
  }

  private mutating func closeQuote(isSingle: Bool) {
    guard let open = openQuote, open.isSingle == isSingle else { return }
    for position in open.token..<tokens.count { tokens[position].isQuoted = true }
    openQuote = nil
  }
}
