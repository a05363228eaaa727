/// Tells letters and digits from the signs between words, in UTF-8.
enum WordBoundary {
  /// Whether the character before `index` belongs to a word.
  @inline(__always)
  static func isWord(endingAt index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let byte = text[index - 1]
    return byte < 0x80 ? ASCII.isWord(byte) : !isSign(before: index, in: text)
  }

  /// Whether the character at `index` belongs to a word.
  @inline(__always)
  static func isWord(startingAt index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let byte = text[index]
    return byte < 0x80 ? ASCII.isWord(byte) : !isSign(at: index, in: text)
  }

  private static func isSign(before index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = index - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return isSign(at: start, in: text)
  }

  /// Whether a character beyond ASCII is a sign: U+00A0 to U+00BF such as `£`, and U+2000 to U+206F such as `’` and `–`.
  private static func isSign(at index: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard index + 1 < text.count else { return false }
    switch (text[index], text[index + 1]) {
    case (0xC2, 0xA0...0xA9), (0xC2, 0xAB...0xB4), (0xC2, 0xB6...0xB9), (0xC2, 0xBB...0xBF): return true
    case (0xE2, 0x80...0x81): return true
    default: return false
    }
  }
}
