/// A quick look for numbers of interest in the bytes of a text, so that most texts need no slow one.
public enum NumberGlance {
  /// Whether `bytes` may hold a number whose whole part passes `test`, in digits or in words.
  public static func finds(in bytes: UnsafeBufferPointer<UInt8>, _ test: (Int) -> Bool) -> Bool {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if isDigit(byte) {
        if test(takeWhole(bytes, &index)) { return true }
        skipWord(bytes, &index)
      } else if isLetter(byte) {
        let start = index
        skipWord(bytes, &index)
        guard index - start >= 2, isStart[Int(byte | 0x20)] else { continue }
        let key = SpelledNumber.packed(bytes[start..<index])
        guard let value = SpelledNumber.byBytes[key] else { continue }
        // “Twenty-one” and “two hundred” are more than their first word says.
        if value >= 20 ? (0..<10).contains(where: { test(value + $0) }) : test(value) { return true }
        if isHundred(bytes, after: index) { return true }
      } else {
        index += 1
      }
    }
    return false
  }

  /// The same for a text.
  public static func finds(in text: String, _ test: (Int) -> Bool) -> Bool {
    var text = text
    return text.withUTF8 { finds(in: $0, test) }
  }

  /// The number before the point; commas between digits are passed over.
  private static func takeWhole(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> Int {
    var value = 0
    while index < bytes.count {
      if isDigit(bytes[index]) {
        if value < 1_000_000_000_000_000 { value = value * 10 + Int(bytes[index] - 48) }
      } else if bytes[index] != 0x2C || index + 1 == bytes.count || !isDigit(bytes[index + 1]) {
        break
      }
      index += 1
    }
    return value
  }

  private static func skipWord(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) {
    while index < bytes.count, isLetter(bytes[index]) || isDigit(bytes[index]) { index += 1 }
  }

  private static func isHundred(_ bytes: UnsafeBufferPointer<UInt8>, after index: Int) -> Bool {
    index + 8 <= bytes.count && SpelledNumber.packed(bytes[(index + 1)..<(index + 8)]) == hundred
  }

  private static let hundred = SpelledNumber.packed("hundred".utf8)

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) && byte < 0x80 }

  /// The letters that words for numbers start with.
  private static let isStart: [Bool] = (0..<256).map { byte in
    "onzstcfed".utf8.contains { Int($0) == byte }
  }
}
