/// What a backslash stands for in a stylesheet.
enum Escape {
  /// The bytes of the escape whose backslash is before `at`, which is moved past it.
  static func read(_ source: [UInt8], _ at: inout Int) -> [UInt8] {
    guard at < source.count else { return [] }
    var code: UInt32 = 0
    var digits = 0
    while digits < 6, at < source.count, let digit = hexDigit(source[at]) {
      code = code * 16 + UInt32(digit)
      digits += 1
      at += 1
    }
    if digits == 0 {
      at += 1
      return [source[at - 1]]
    }
    if at < source.count, source[at].isSpace { at += 1 }
    let scalar = Unicode.Scalar(code) ?? "\u{FFFD}"
    return Array(String(Character(scalar)).utf8)
  }

  /// `source` with its escapes read, such as the inside of a string.
  static func decoded(_ source: ArraySlice<UInt8>) -> [UInt8] {
    guard source.contains(UInt8(ascii: "\\")) else { return Array(source) }
    let all = Array(source)
    var text: [UInt8] = []
    var at = 0
    while at < all.count {
      at += 1
      guard all[at - 1] == UInt8(ascii: "\\") else {
        text.append(all[at - 1])
        continue
      }
      if at < all.count, all[at] == UInt8(ascii: "\n") { at += 1 } else { text += read(all, &at) }
    }
    return text
  }

  static func hexDigit(_ byte: UInt8) -> UInt8? {
    if byte.isDigit { return byte - 0x30 }
    let letter = byte | 0x20
    return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : nil
  }
}
