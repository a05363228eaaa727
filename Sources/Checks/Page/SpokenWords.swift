/// A label cut into the words a person says: small letters, no signs, no spaces.
struct SpokenWords {
  let words: [Substring]

  /// The words of `text`; a hyphen is a space between words, or nothing where words are joined.
  init(_ text: String, joiningHyphens: Bool = false) {
    var plain = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber {
        plain.append(character)
      } else if Self.apostrophes.contains(character) || joiningHyphens && Self.hyphens.contains(character) {
        continue
      } else {
        plain.append(" ")
      }
    }
    words = plain.split(separator: " ")
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
