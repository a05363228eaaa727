/// Finds the words and phrases of the lists in a text.
struct WordIndex: Sendable {
  /// A phrase found, and the words it stands on.
  struct Match {
    let entry: WordEntry
    let range: Range<Int>
  }

  private struct Phrase: Sendable {
    let words: [String]
    let entry: WordEntry
    let isUnits: Bool
  }

  private var phrases: [String: [Phrase]] = [:]

  /// The lists built in, as a unit has changed them.
  init(_ entries: [WordEntry], changes: [UnitWord]) {
    for entry in entries { add(entry, isUnits: false) }
    for change in changes { add(entry(for: change), isUnits: true) }
    for key in phrases.keys {
      // The longest first; a unit’s own word before the one built in.
      phrases[key]?.sort { ($0.words.count, $0.isUnits ? 1 : 0) > ($1.words.count, $1.isUnits ? 1 : 0) }
    }
  }

  private mutating func add(_ entry: WordEntry, isUnits: Bool) {
    for form in entry.forms {
      let words = form.split { $0 == " " || $0 == "-" || $0 == "¦" }.map(String.init)
      guard let first = words.first else { continue }
      phrases[first, default: []].append(Phrase(words: words, entry: entry, isUnits: isUnits))
    }
  }

  /// A word keeps its kind where a unit gives it another suggestion. All forms of a word built in are changed with it.
  private func entry(for change: UnitWord) -> WordEntry {
    let words = change.word.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
    let old = phrases[words.first ?? ""]?.first { $0.words == words }?.entry
    return WordEntry(
      pattern: old?.pattern ?? change.word, kind: change.instead == nil ? .allowed : old?.kind ?? .plain,
      instead: change.instead ?? "", why: change.why)
  }

  /// The phrases in `part` that are the writer’s own words.
  func matches(in part: TextPart) -> [Match] {
    var found: [Match] = []
    var index = 0
    while index < part.tokens.count {
      if let match = match(part.tokens, at: index) {
        if match.entry.kind != .allowed, isOwn(part.tokens, match.range) { found.append(match) }
        index = match.range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private func match(_ tokens: [Token], at index: Int) -> Match? {
    guard let phrases = phrases[tokens[index].lower.straightened] else { return nil }
    for phrase in phrases where index + phrase.words.count <= tokens.count {
      let range = index..<(index + phrase.words.count)
      guard zip(phrase.words, tokens[range]).allSatisfy({ $0 == $1.lower.straightened }) else { continue }
      if tokens[range].dropLast().contains(where: \.endsClause) { continue }
      if phrase.entry.standsAlone, isBeforeNoun(tokens, range.upperBound) { continue }
      return Match(entry: phrase.entry, range: range)
    }
    return nil
  }

  private func isBeforeNoun(_ tokens: [Token], _ next: Int) -> Bool {
    guard next < tokens.count, !tokens[next - 1].endsClause else { return false }
    return !Self.smallWords.contains(tokens[next].lower)
  }

  /// Quoted words are other people’s, and a word with a capital inside a sentence is part of a name.
  private func isOwn(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    let words = tokens[range]
    if words.contains(where: { $0.isQuoted || $0.isTitle }) { return false }
    let startsSentence =
      range.lowerBound == 0 || tokens[range.lowerBound - 1].sentence != tokens[range.lowerBound].sentence
    let capitals = words.filter { $0.shape == .capitalised || $0.shape == .capitals }.count
    if !startsSentence { return capitals == 0 }
    let isNameNext =
      range.upperBound < tokens.count && !(words.last?.endsClause ?? true)
      && tokens[range.upperBound].shape == .capitalised
    return capitals <= 1 && !isNameNext
  }

  private static let smallWords: Set<String> = [
    "and", "or", "but", "who", "that", "which", "in", "on", "at", "of", "to", "for", "from", "with", "by",
    "as",
    "is", "are", "was", "were", "be", "have", "has", "had", "can", "could", "may", "might", "will", "would",
    "should", "do", "does", "did", "need", "needs", "not", "than", "when", "if", "because", "so",
  ]
}

extension String {
  /// The word with a straight apostrophe.
  fileprivate var straightened: String {
    utf8.contains(0xE2) ? replacing("’", with: "'") : self
  }
}
