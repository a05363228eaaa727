/// Knows which full stops end a sentence.
enum SentenceEnds {
  /// Gives each word the number of its sentence, and says how many there are.
  static func mark(_ tokens: inout [Token]) -> Int {
    guard !tokens.isEmpty else { return 0 }
    var sentence = 0
    for index in tokens.indices {
      tokens[index].sentence = sentence
      if index + 1 < tokens.count, ends(tokens[index], before: tokens[index + 1]) { sentence += 1 }
    }
    return sentence + 1
  }

  private static func ends(_ token: Token, before next: Token) -> Bool {
    guard token.stop != 0, !next.isJoined, next.range.lowerBound > token.range.upperBound + 1 else {
      return false
    }
    // “What now?” asked one parent: the sentence goes on.
    guard next.shape != .small else { return false }
    guard token.stop == UInt8(ascii: ".") else { return true }
    if neverLast.contains(token.lower) { return false }
    if beforeNumbers.contains(token.lower), next.shape == .number { return false }
    let isInitial = token.range.count == 1 && token.shape == .capitalised && token.lower != "i"
    return !isInitial
  }

  /// Short forms that a name or an example follows.
  private static let neverLast: Set<String> = [
    "e.g", "eg", "i.e", "ie", "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "hon", "sgt", "insp", "supt",
    "cllr",
    "st", "ste", "mt", "vs", "v", "cf", "viz", "approx", "ca",
  ]

  /// Short forms that a number follows.
  private static let beforeNumbers: Set<String> = [
    "no", "nos", "p", "pp", "vol", "fig", "figs", "para", "paras", "s", "ss", "ch", "art", "tel", "ext",
    "jan",
    "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "c",
  ]
}
