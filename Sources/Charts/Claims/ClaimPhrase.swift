/// The words of a title or subtitle in a row, in which labels can be looked for.
struct ClaimPhrase {
  var words: [String]

  /// Takes the words of `text` in small letters, without the ending of “Westholme’s”.
  init(_ text: String) {
    words = ClaimWords.list(text).map { word in
      ["’s", "'s"].contains(word.suffix(2)) ? String(word.dropLast(2)) : word
    }
  }

  /// Whether the words of `label` stand in it one after the other.
  func has(_ label: String) -> Bool { place(of: label) != nil }

  /// Where the words of `label` first stand in it.
  func place(of label: String) -> Range<Int>? {
    let wanted = ClaimPhrase(label).words
    guard !wanted.isEmpty, words.count >= wanted.count else { return nil }
    return words.indices.dropLast(wanted.count - 1).first { words[$0...].starts(with: wanted) }.map {
      $0..<$0 + wanted.count
    }
  }

  /// Leaves out every “in LABEL”, and what else says that only LABEL is meant.
  mutating func remove(scope label: String) {
    while let place = place(of: label) {
      let start = place.lowerBound > 0 && Self.scopes.contains(words[place.lowerBound - 1]) ? 1 : 0
      words.removeSubrange(place.lowerBound - start..<place.upperBound)
    }
  }

  /// Words that stand before the name of what a title speaks of.
  static let scopes: Set<String> = ["in", "across", "among", "for", "at", "of"]
}
