/// A label cut into the words a person says: small letters, no signs, no spaces.
struct SpokenWords {
  let words: [Substring]

  /// The words of `text`; a hyphen is a space between words, or nothing where words are joined.
  init(_ text: String, joiningHyphens: Bool = false) {
    words = Self.plain(text, joiningHyphens: joiningHyphens).utf8.split(separator: UInt8(ascii: " ")).map(
      Substring.init)
  }

  /// The words of `text` with one space between them.
  static func plain(_ text: String, joiningHyphens: Bool = false) -> String {
    if let plain = plainBytes(text, joiningHyphens) { return plain }
    var plain = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        plain.append(character)
      } else if apostrophes.contains(character) || joiningHyphens && hyphens.contains(character) {
        continue
      } else {
        plain.append(" ")
      }
    }
    return plain.split(separator: " ").joined(separator: " ")
  }

  /// The same, much quicker, for text whose only signs from elsewhere are dashes, quotation marks and the like: nearly
  /// all of it. Nothing for other text.
  private static func plainBytes(_ text: String, _ joiningHyphens: Bool) -> String? {
    var plain: [UInt8] = []
    plain.reserveCapacity(text.utf8.count)
    var owesSpace = false
    var rest = text.utf8.makeIterator()
    while let byte = rest.next()?.lowercased {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        if owesSpace, !plain.isEmpty { plain.append(UInt8(ascii: " ")) }
        owesSpace = false
        plain.append(byte)
      case UInt8(ascii: "'"): continue
      case UInt8(ascii: "-") where joiningHyphens: continue
      case 0xE2:
        // U+2010 to U+203F; what comes before joins letters to one another.
        guard rest.next() == 0x80, let last = rest.next(), last >= 0x90 else { return nil }
        if last == 0x99 || joiningHyphens && last <= 0x91 { continue }
        owesSpace = true
      case 0x80...: return nil
      default: owesSpace = true
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  /// Whether `other` is said as part of this, word for word and in one go.
  func contains(_ other: SpokenWords) -> Bool {
    guard let first = other.words.first, other.words.count <= words.count else { return false }
    return (0...(words.count - other.words.count)).contains { from in
      words[from] == first && words[from...].starts(with: other.words)
    }
  }

  /// `text` without what stands in brackets, which nobody says.
  static func withoutBrackets(_ text: String) -> String {
    var depth = 0
    var kept = ""
    for character in text {
      if character == "(" || character == "[" { depth += 1 }
      if depth == 0 { kept.append(character) }
      if character == ")" || character == "]" { depth = max(0, depth - 1) }
    }
    return kept
  }

  private static let apostrophes: Set<Character> = ["'", "’", "\u{AD}"]
  private static let hyphens: Set<Character> = ["-", "‐", "‑"]
}
