/// A sentence that says how many people live somewhere.
public struct PopulationStatement: Hashable, Sendable {
  /// How many.
  public let number: WrittenNumber
  /// The number as it was written.
  public let text: String
  /// The names in the sentence, in small letters: the place, and perhaps others.
  public let names: Set<String>
  /// The year it is about, where the sentence names one.
  public let year: Int?

  /// The statements of a paragraph: “a population of 1.3 million”, “1.5 million people live here”, “population:
  /// 1,374,000”, “has about 612,000 residents”, “we serve 612,000 people”.
  ///
  /// Sentences about a part of the people, with several years, or with a bound such as “over a million” are left out.
  public static func find(in paragraph: String, note: Character = "\u{FFF9}") -> [PopulationStatement] {
    guard mayHoldLargeNumber(paragraph) else { return [] }
    let words = Word.words(of: paragraph, note: note)
    return words.indices.compactMap { PopulationRules(words: words, index: $0).statement }
  }
}

extension PopulationStatement {
  /// Whether `text` has five digits or more in one number, or a digit with a word such as “million” after it: without
  /// that, and most paragraphs have neither, no word of it need be looked at.
  private static func mayHoldLargeNumber(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39:
        digits += 1
        if digits > 4 { return true }
      case 0x2C, 0x2E: continue
      case 0x20, 0x80...: if digits > 0 { continue }
      // The first letters of thousand, million, billion, and their short forms.
      case 0x74, 0x6D, 0x62, 0x6B, 0x54, 0x4D, 0x42, 0x4B: if digits > 0 { return true }
      default: digits = 0
      }
    }
    return false
  }
}

/// Decides whether the number at one place of a sentence is a population.
private struct PopulationRules {
  private let words: [Word]
  private let index: Int
  private let sentence: ArraySlice<Word>

  init(words: [Word], index: Int) {
    self.words = words
    self.index = index
    let own = words[index].sentence
    // Nobody writes longer sentences, and a text without full stops must not take the square of its length.
    let near = words[max(0, index - 60)..<min(words.count, index + 60)]
    let start = near[..<index].lastIndex { $0.sentence != own }.map { $0 + 1 } ?? near.startIndex
    let end = near[index...].firstIndex { $0.sentence != own } ?? near.endIndex
    sentence = near[start..<end]
  }

  var statement: PopulationStatement? {
    guard !words[index].isQuoted, var number = WrittenNumber(word: words[index].text), number.unit == .none
    else {
      return nil
    }
    let scale = words[index].endsClause ? nil : WrittenNumber.scales[word(1)]
    if let scale { number.multiply(by: scale) }
    let end = scale == nil ? 1 : 2
    guard number.value >= 10_000, followsPopulation || isOfPeople(after: end) else { return nil }
    guard !isBounded, !sentence.contains(where: { Self.parts.contains($0.lower) }) else {
      return nil
    }
    let years = Set(sentence.map(\.lower).filter(PeriodKey.isYear))
    guard years.count <= 1 else { return nil }
    if Self.approximations.contains(word(-1)) { number = number.roundedToLastDigit }
    return PopulationStatement(
      number: number, text: words[index..<(index + end)].map(\.text).joined(separator: " "), names: names,
      year: years.first.flatMap { Int($0) })
  }

  private func word(_ distance: Int) -> String {
    sentence.indices.contains(index + distance) ? sentence[index + distance].lower : ""
  }

  /// “over a million”, “from 583,385 to 612,384”; but not “home to 1.2 million people”.
  private var isBounded: Bool {
    Self.bounds.contains(word(-1)) && (word(-1), word(-2)) != ("to", "home")
  }

  /// “population” stands before the number, with nothing but small words, names and a year between them.
  private var followsPopulation: Bool {
    let before = sentence[sentence.startIndex..<index]
    guard let place = before.lastIndex(where: { $0.lower == "population" }), index - place <= 8 else {
      return false
    }
    return before[(place + 1)...].allSatisfy { word in
      Self.links.contains(word.lower) || Self.approximations.contains(word.lower)
        || PeriodKey.isYear(word.lower)
        || word.text.first?.isUppercase == true
    }
  }

  /// “people live”, “residents”, “people” after a verb of having or serving.
  private func isOfPeople(after end: Int) -> Bool {
    guard !words[index + end - 1].endsClause else { return false }
    let isResidents = ["residents", "inhabitants"].contains(word(end))
    guard isResidents || word(end) == "people" else { return false }
    if ["live", "lived", "living"].contains(word(end + 1))
      || (word(end + 1) == "who" && word(end + 2) == "live")
    {
      return true
    }
    let verb = Self.approximations.contains(word(-1)) ? (word(-2), word(-3)) : (word(-1), word(-2))
    if verb == ("to", "home") || ["serve", "serves", "serving"].contains(verb.0) { return true }
    return isResidents && ["has", "have", "had"].contains(verb.0)
  }

  /// Words that start with a capital, the first of the sentence only where it is followed by a verb.
  private var names: Set<String> {
    let verbs: Set<String> = ["has", "have", "had", "is", "was", "serves"]
    let found = sentence.indices.filter { place in
      let word = sentence[place].text
      guard word.count > 1, word.first?.isUppercase == true, word != word.uppercased() else { return false }
      guard place == sentence.startIndex else { return true }
      if word.hasSuffix("’s") { return true }
      return place + 1 < sentence.endIndex && verbs.contains(sentence[place + 1].lower)
        && !Self.starters.contains(word)
    }
    return Set(found.map { Self.withoutPossessive(sentence[$0].lower) }).subtracting(NumberNames.months)
  }

  private static func withoutPossessive(_ word: String) -> String {
    word.hasSuffix("’s") ? String(word.dropLast(2)) : word
  }

  private static let starters: Set<String> = ["It", "This", "That", "There", "Population", "Each", "Who"]
  private static let links: Set<String> = [
    "of", "is", "was", "are", "at", "an", "a", "the", "in", "for", "estimated", "stands", "stood", "total",
    "area",
    "our", "county", "region", "here",
  ]
  private static let approximations: Set<String> = [
    "about", "around", "roughly", "approximately", "some", "circa", "estimated",
  ]
  private static let bounds: Set<String> = [
    "over", "above", "under", "below", "than", "nearly", "almost", "least", "most", "to", "every", "per",
    "by", "from",
  ]
  /// Words of sentences about a part of the people.
  private static let parts: Set<String> = [
    "aged", "under", "children", "young", "adults", "women", "men", "boys", "girls", "students", "pupils",
    "households",
    "older", "born", "districts’", "rate", "rates", "per", "every", "half", "third", "quarter",
  ]
}
