/// Counts the common words of languages in a text, to tell whether it is in the language that it says it is in.
struct LanguageGuess {
  private static let mostWords = 200

  private var words = 0
  private var counts = [Int](repeating: 0, count: LanguageWords.languages.count)
  private var kinds = [Int](repeating: 0, count: LanguageWords.languages.count)
  private var seen: Set<Name> = []

  /// Whether there is text enough.
  var isFull: Bool { words >= Self.mostWords }

  /// Counts the words of a text.
  mutating func add(_ text: Bytes) {
    var word: [UInt8] = []
    for byte in text.buffer {
      if byte.isLetterOfWord {
        word.append(byte.lowercased)
      } else {
        count(&word)
      }
    }
    count(&word)
  }

  /// The language that the text is in, where it is surely not in `language`.
  func other(than language: String) -> String? {
    let language = language == "no" || language == "nn" ? "nb" : language
    guard let own = LanguageWords.languages.firstIndex(of: language), words >= 5 else { return nil }
    let best = counts.indices.max { (counts[$0], kinds[$0], $1) < (counts[$1], kinds[$1], $0) }
    guard let best, best != own, kinds[best] >= 3, counts[best] * 4 >= words else { return nil }
    guard counts[best] >= counts[own] * 2 + 2 else { return nil }
    return LanguageWords.languages[best]
  }

  private mutating func count(_ word: inout [UInt8]) {
    guard !word.isEmpty else { return }
    defer { word.removeAll(keepingCapacity: true) }
    words += 1
    guard word.count <= 24 else { return }
    let name = Name(word)
    guard var bits = LanguageWords.bits[name] else { return }
    let isNew = seen.insert(name).inserted
    while bits != 0 {
      let index = bits.trailingZeroBitCount
      counts[index] += 1
      if isNew { kinds[index] += 1 }
      bits &= bits - 1
    }
  }
}

extension UInt8 {
  /// A letter of the Latin alphabet, or a part of any letter beyond it. Typographic marks (E2 …) part words.
  fileprivate var isLetterOfWord: Bool {
    self >= 0x61 && self <= 0x7A || self >= 0x41 && self <= 0x5A || self >= 0xC3 && self != 0xE2
      || self >= 0x80 && self < 0xC0
  }
}
