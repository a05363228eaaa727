/// A label cut into the words a person says: small letters, no signs, no spaces.
struct SpokenWords {
  let words: [Substring]

  /// The words of `text`; a hyphen is a space between words, or nothing where words are joined.
  init(_ text: String, joiningHyphens: Bool = false) {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    let plain = isPlain ? Self.plainASCII(text, joiningHyphens) : Self.plain(text, joiningHyphens)
    words = plain.utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
  }

  private static func plain(_ text: String, _ joiningHyphens: Bool) -> String {
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
    return plain
  }

  /// The same for text without accents or signs from elsewhere: nearly all of it, and much quicker.
  private static func plainASCII(_ text: String, _ joiningHyphens: Bool) -> String {
    var plain: [UInt8] = []
    plain.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte.lowercased {
      case let byte where byte.isDigit || byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z"):
        plain.append(byte)
      case UInt8(ascii: "'"): continue
      case UInt8(ascii: "-") where joiningHyphens: continue
      default: plain.append(UInt8(ascii: " "))
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
