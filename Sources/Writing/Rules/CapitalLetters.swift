import Markdown

/// Words set in capitals for their own sake.
enum CapitalLetters: WritingRule {
  static let id = "capitals"
  static let plural = "stretches in capitals"

  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark] {
    let spelling = Spelling(page)
    return page.parts.filter { !$0.isQuotation }.flatMap { part in
      runs(in: part).map { run in
        let words = part.words(run)
        return Remark(
          words: words, line: part.line(at: part.tokens[run.lowerBound].range.lowerBound),
          message:
            "“\(words.shortened(to: 50))” is in capitals. Words lose their shape in capitals, which makes them "
            + "hard for people with dyslexia, and some screen readers spell them out letter by letter.",
          help:
            "Write “\(spelling.calm(part, run).shortened(to: 50))”. What matters most can stand first, or in **bold**."
        )
      }
    }
  }

  /// The places of the words that stand in such stretches.
  static func shouted(in part: TextPart) -> Set<Int> { Set(runs(in: part).joined()) }

  private static func runs(in part: TextPart) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for index in 0...part.tokens.count {
      let isCapitals = index < part.tokens.count && isWhole(part.tokens[index])
      if isCapitals, start == nil { start = index }
      guard !isCapitals, let first = start else { continue }
      if isShouting(part.tokens[first..<index]) { runs.append(first..<index) }
      start = nil
    }
    return runs
  }

  /// Whole words in capitals that are neither quoted nor an address.
  private static func isWhole(_ token: Token) -> Bool {
    token.shape == .capitals && !token.isQuoted && !token.isTitle
      && !token.lower.contains(where: { "&.@_".contains($0) })
  }

  /// One common word is enough: “NOT”. Of other words it takes a long one and a second.
  private static func isShouting(_ run: ArraySlice<Token>) -> Bool {
    if run.contains(where: { commonWords.contains($0.lower) }) { return true }
    return run.count > 1 && run.contains { $0.range.count > 6 }
  }

  /// How words are written elsewhere on the page.
  private struct Spelling {
    private var small: Set<String> = []
    private var capitalised: Set<String> = []
    /// Words in capitals among others that are not: short forms.
    private var alone: Set<String> = []

    init(_ page: PageText) {
      for part in page.parts {
        for token in part.tokens {
          if token.shape == .small { small.insert(token.lower) }
          if token.shape == .capitalised { capitalised.insert(token.lower) }
        }
        let shouted = Set(runs(in: part).joined())
        for (index, token) in part.tokens.enumerated() where token.shape == .capitals {
          if !shouted.contains(index) { alone.insert(token.lower) }
        }
      }
    }

    /// The words of `run` without needless capitals: names keep their first one, short forms all of them.
    func calm(_ part: TextPart, _ run: Range<Int>) -> String {
      var text = ""
      var end = part.tokens[run.lowerBound].range.lowerBound
      for index in run {
        let token = part.tokens[index]
        text +=
          part.string(end..<token.range.lowerBound)
          + calm(token, part, isFirst: isStart(part, index), isLong: run.count >= Self.long)
        end = token.range.upperBound
      }
      return text
    }

    private func isStart(_ part: TextPart, _ index: Int) -> Bool {
      part.sentences.contains { $0.lowerBound == index }
    }

    /// From so many words on, hardly one is a short form.
    private static let long = 5

    private func calm(_ token: Token, _ part: TextPart, isFirst: Bool, isLong: Bool) -> String {
      let isKnown = small.contains(token.lower) || commonWords.contains(token.lower)
      let isName = !isKnown && capitalised.contains(token.lower)
      let isShortForm = token.range.count < 5 && (!isLong || alone.contains(token.lower))
      if !isKnown, !isName, isShortForm { return part.string(token.range) }
      return isName || isFirst ? token.lower.prefix(1).uppercased() + token.lower.dropFirst() : token.lower
    }
  }

  /// Words that are no initials, however they are written.
  static let commonWords: Set<String> = [
    "not", "never", "always", "all", "only", "must", "do", "no", "any", "will", "and", "or", "the", "of",
    "to",
    "in", "for", "new", "free", "stop", "you", "your", "are", "is", "be", "important", "warning", "please",
    "how", "what", "why", "our", "we", "when", "where", "which", "their", "they", "now", "every", "before",
    "after", "note", "urgent", "help", "but", "with", "from", "cannot", "this",
    "very",
    "draft", "page", "contents", "annex", "date", "leads", "violence", "report", "crime", "children",
    "people", "young", "police", "reduction", "strategy",
  ]
}
