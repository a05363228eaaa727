import CGumbo

/// Gathers what is read out, in lower case and with single spaces, up to a limit.
struct Words {
  private(set) var bytes: [UInt8] = []
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  init(_ text: Bytes, _ limit: Int) {
    self.limit = limit
    append(text)
  }

  var isFull: Bool { bytes.count >= limit }

  /// Adds a piece of text.
  mutating func append(_ text: Bytes) {
    for byte in text.buffer {
      if isFull { return }
      if !byte.isSpace {
        bytes.append(byte.lowercased)
      } else if bytes.last.map({ $0 != UInt8(ascii: " ") }) ?? false {
        bytes.append(UInt8(ascii: " "))
      }
    }
  }

  /// The words without spaces, arrows and punctuation around them.
  var bare: ArraySlice<UInt8> {
    let isLetter: (UInt8) -> Bool = { $0 >= 0x61 && $0 <= 0x7A || $0.isDigit }
    guard let first = bytes.firstIndex(where: isLetter), let last = bytes.lastIndex(where: isLetter) else {
      return []
    }
    return bytes[first...last]
  }

  /// Adds the words that stand in for an image or a labelled element.
  mutating func append(alternativeOf node: Node) {
    guard node.isExposed else { return }
    if node.tag == GUMBO_TAG_IMG, let alt = node.attribute("alt") { append(alt) }
    if let label = node.attribute("aria-label") { append(label) }
  }
}
