/// What the bytes of a text are.
enum Letters {
  /// Whether a word can go on at `index`: a letter or a digit.
  static func isWord(_ text: [UInt8], _ index: Int) -> Bool {
    let byte = text[index]
    if byte < 0x80 { return isLetter(byte) || isDigit(byte) }
    // Signs, quotation marks and pictures: U+00A0 to U+00BF, U+2000 to U+2FFF, U+FFF9, U+FFFC, and what lies beyond.
    return byte != 0xC2 && byte != 0xE2 && byte < 0xEF
  }

  /// Whether the byte is a letter from A to Z.
  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Whether the byte is a digit.
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Whether the byte is a capital from A to Z.
  static func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

  /// The byte with a capital from A to Z made small.
  static func lower(_ byte: UInt8) -> UInt8 { isCapital(byte) ? byte | 0x20 : (byte) }

  /// How many bytes the character at `index` has.
  static func length(_ text: [UInt8], _ index: Int) -> Int {
    let length =
      switch text[index] {
      case 0..<0xC0: 1
      case ..<0xE0: 2
      case ..<0xF0: 3
      default: 4
      }
    return min(length, text.count - index)
  }

  /// Whether U+20xx stands at `index`, such as 0x99 for an apostrophe.
  static func isMark(_ text: [UInt8], _ index: Int, _ last: UInt8) -> Bool {
    index + 2 < text.count && text[index] == 0xE2 && text[index + 1] == 0x80 && text[index + 2] == last
  }

  /// How a word is written.
  static func shape(of word: ArraySlice<UInt8>) -> Token.Shape {
    var capitals = 0
    var small = 0
    for byte in word {
      if isDigit(byte) { return .number }
      if isCapital(byte) { capitals += 1 } else if isLetter(byte) || byte >= 0x80 { small += 1 }
    }
    if capitals == 0 { return .small }
    let isFirst = word.first.map(isCapital) ?? false
    if small == 0 { return capitals > 1 ? .capitals : .capitalised }
    return capitals == 1 && isFirst ? .capitalised : .mixed
  }
}
