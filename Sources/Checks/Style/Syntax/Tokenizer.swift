/// Cuts a stylesheet into tokens (CSS Syntax 3, section 4). It never fails: what is wrong becomes a token too.
struct Tokenizer {
  private let source: [UInt8]
  private var at = 0
  private var tokens: [Token] = []

  /// The tokens of `source`.
  static func tokens(_ source: [UInt8]) -> [Token] {
    var tokenizer = Tokenizer(source)
    return tokenizer.all()
  }

  private init(_ source: [UInt8]) { self.source = source }

  private mutating func all() -> [Token] {
    tokens.reserveCapacity(source.count / 3)
    while at < source.count { next() }
    return tokens
  }

  private func peek(_ ahead: Int = 0) -> UInt8 { at + ahead < source.count ? source[at + ahead] : 0 }

  private mutating func next() {
    let byte = source[at]
    let start = at
    if byte == UInt8(ascii: "/"), peek(1) == UInt8(ascii: "*") { return skipComment() }
    if byte == UInt8(ascii: "<"), skipMark("<!--") { return }
    if byte == UInt8(ascii: "-"), skipMark("-->") { return }
    add(kind(of: byte), from: start)
  }

  private mutating func kind(of byte: UInt8) -> Token.Kind {
    switch byte {
    case _ where byte.isSpace: return space()
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return string(byte)
    case UInt8(ascii: "#") where isNameByte(peek(1)) || isEscape(1): return hash()
    case UInt8(ascii: "@") where startsName(1):
      at += 1
      return .at(name())
    case UInt8(ascii: ":"): return one(.colon)
    case UInt8(ascii: ";"): return one(.semicolon)
    case UInt8(ascii: ","): return one(.comma)
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): return one(.open(byte))
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return one(.close(byte))
    case _ where startsNumber(): return number()
    case _ where startsName(0): return identLike()
    default: return one(.delim(byte))
    }
  }

  private mutating func add(_ kind: Token.Kind, from start: Int) {
    tokens.append(Token(kind: kind, from: Int32(start), to: Int32(at)))
  }

  private mutating func one(_ kind: Token.Kind) -> Token.Kind {
    at += 1
    return kind
  }

  private mutating func skipComment() {
    at += 2
    while at < source.count, !(source[at] == UInt8(ascii: "*") && peek(1) == UInt8(ascii: "/")) { at += 1 }
    at = min(at + 2, source.count)
  }

  private mutating func skipMark(_ mark: StaticString) -> Bool {
    let count = mark.utf8CodeUnitCount
    for index in 0..<count where peek(index) != mark.utf8Start[index] { return false }
    at += count
    return true
  }

  private mutating func space() -> Token.Kind {
    while at < source.count, source[at].isSpace { at += 1 }
    return .space
  }

  private mutating func string(_ quote: UInt8) -> Token.Kind {
    at += 1
    while at < source.count {
      let byte = source[at]
      if byte == UInt8(ascii: "\n") { return .bad }
      at += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == quote { return .string }
    }
    at = source.count
    return .string
  }

  private mutating func hash() -> Token.Kind {
    at += 1
    let start = at
    let name = name()
    return .hash(name, Colour(hexDigits: source[start..<at]))
  }

  private mutating func identLike() -> Token.Kind {
    let ident = name()
    guard peek() == UInt8(ascii: "(") else { return .ident(ident) }
    at += 1
    guard ident.keyword == .url else { return .function(ident) }
    var index = at
    while index < source.count, source[index].isSpace { index += 1 }
    if index < source.count, source[index] == UInt8(ascii: "\"") || source[index] == UInt8(ascii: "'") {
      return .function(ident)
    }
    while at < source.count, source[at] != UInt8(ascii: ")") {
      at += source[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    at = min(at + 1, source.count)
    return .url
  }
}

// Names and numbers.
extension Tokenizer {
  private func isNameStart(_ byte: UInt8) -> Bool {
    (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0x80 || byte == UInt8(ascii: "_")
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    isNameStart(byte) || byte.isDigit || byte == UInt8(ascii: "-")
  }

  private func isEscape(_ ahead: Int) -> Bool {
    peek(ahead) == UInt8(ascii: "\\") && peek(ahead + 1) != UInt8(ascii: "\n")
      && at + ahead + 1 < source.count
  }

  private func startsName(_ ahead: Int) -> Bool {
    if peek(ahead) == UInt8(ascii: "-") {
      return isNameStart(peek(ahead + 1)) || peek(ahead + 1) == UInt8(ascii: "-") || isEscape(ahead + 1)
    }
    return isNameStart(peek(ahead)) || isEscape(ahead)
  }

  private func startsNumber() -> Bool {
    let sign = peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") ? 1 : 0
    return peek(sign).isDigit || peek(sign) == UInt8(ascii: ".") && peek(sign + 1).isDigit
  }

  private mutating func name() -> Token.Ident {
    let start = at
    while at < source.count, isNameByte(source[at]) { at += 1 }
    let text = at < source.count && source[at] == UInt8(ascii: "\\") ? escapedName(start) : source[start..<at]
    let lower = Name(lowercasing: text)
    return Token.Ident(exact: Name(text), lower: lower, keyword: Keyword(lower))
  }

  private mutating func escapedName(_ start: Int) -> ArraySlice<UInt8> {
    var text = Array(source[start..<at])
    while at < source.count, isNameByte(source[at]) || isEscape(0) {
      if source[at] == UInt8(ascii: "\\") {
        at += 1
        text += Escape.read(source, &at)
      } else {
        text.append(source[at])
        at += 1
      }
    }
    return text[...]
  }

  private mutating func number() -> Token.Kind {
    let start = at
    at += startsWithSign ? 1 : 0
    while peek().isDigit { at += 1 }
    if peek() == UInt8(ascii: "."), peek(1).isDigit {
      at += 1
      while peek().isDigit { at += 1 }
    }
    skipExponent()
    let value = Double(String(decoding: source[start..<at], as: UTF8.self)) ?? 0
    if peek() == UInt8(ascii: "%") {
      at += 1
      return .percentage(value)
    }
    return startsName(0) ? .dimension(value, Unit(name().lower)) : .number(value)
  }

  private var startsWithSign: Bool { peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") }

  private mutating func skipExponent() {
    guard peek() | 0x20 == UInt8(ascii: "e") else { return }
    let sign = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-") ? 1 : 0
    guard peek(1 + sign).isDigit else { return }
    at += 1 + sign
    while peek().isDigit { at += 1 }
  }
}
