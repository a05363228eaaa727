/// Sentences with more words than a reader can hold.
enum LongSentences: WritingRule {
  static let id = "long-sentence"
  static let plural = "long sentences"

  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark] {
    page.parts.filter { $0.isOwnText }.flatMap { part in
      part.sentences.compactMap { remark(on: part, $0, settings.longestSentence) }
    }
  }

  private static func remark(on part: TextPart, _ sentence: Range<Int>, _ most: Int) -> Remark? {
    guard sentence.count > most else { return nil }
    let tokens = part.tokens[sentence]
    let count = tokens.lazy.filter(\.isWord).count
    let quoted = tokens.lazy.filter { $0.isQuoted || $0.isTitle }.count
    guard count > most, quoted * 2 < tokens.count, let first = tokens.first else { return nil }
    let words = part.words(sentence)
    guard !isFormula(words) else { return nil }
    return Remark(
      words: words, line: part.line(at: first.range.lowerBound),
      message: "This sentence has \(count) words: “\(words.shortened(to: 70))”. "
        + "Readers who are tired, upset or new to English lose its start before they reach its end.",
      help: help(part, sentence, most))
  }

  /// Symbols are no words.
  private static func isFormula(_ words: String) -> Bool {
    words.filter { "=×÷√+−".contains($0) }.count > 2
  }

  /// Where the sentence could end, if it has a joint near its middle.
  private static func help(_ part: TextPart, _ sentence: Range<Int>, _ most: Int) -> String {
    let middle = (sentence.lowerBound + sentence.upperBound) / 2
    let joints = sentence.dropFirst(5).dropLast(4).filter { index in
      part.tokens[index - 1].endsClause && isJoint(part.tokens[index].lower, part.tokens[index + 1].lower)
    }
    guard let joint = joints.min(by: { abs($0 - middle) < abs($1 - middle) }) else {
      return "Make two sentences of it, or a list. Aim for 15 to 20 words, and at most \(most)."
    }
    let start = max(sentence.lowerBound, joint - 3)
    let word = part.tokens[joint].lower
    let next =
      ["which", "who", "where"].contains(word)
      ? "Begin the next with the name of what “\(word)” stands for."
      : "“\(part.words(joint..<(joint + 2))) …” can begin the next."
    return
      "It could end after “… \(part.words(start..<joint))”. \(next) Aim for 15 to 20 words, and at most \(most)."
  }

  /// Whether a new sentence can begin with `word`: after “and” it takes somebody who does something.
  private static func isJoint(_ word: String, _ next: String) -> Bool {
    if ["and", "but", "so", "or"].contains(word) { return subjects.contains(next) }
    return ["which", "who", "where", "although", "whereas", "while"].contains(word) || subjects.contains(word)
  }

  private static let subjects: Set<String> = [
    "this", "that", "these", "it", "they", "we", "you", "he", "she", "i", "there", "nobody", "everyone",
    "then",
  ]
}
