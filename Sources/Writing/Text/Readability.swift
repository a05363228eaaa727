import Markdown

/// How hard a page is to read.
public struct Readability: Sendable {
  /// How many words it has, headings, tables and quotations left out.
  public let words: Int
  /// How many sentences they make.
  public let sentences: Int
  let syllables: Int

  /// The reading age: the American school year of Flesch and Kincaid, and five.
  public var age: Double {
    guard sentences > 0, words > 0 else { return 0 }
    let grade =
      0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
    return max(5, grade + 5)
  }

  /// The reading age with at most one decimal place, such as “12.5”.
  public var ageText: String { Self.tenths(age) }

  static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// The reading age of several pages as one.
  public init(of pages: [Readability]) {
    words = pages.reduce(0) { $0 + $1.words }
    sentences = pages.reduce(0) { $0 + $1.sentences }
    syllables = pages.reduce(0) { $0 + $1.syllables }
  }

  init(_ sentences: some Sequence<Hardness>) {
    var words = 0
    var syllables = 0
    var count = 0
    for sentence in sentences {
      words += sentence.words
      syllables += sentence.syllables
      count += 1
    }
    self.words = words
    self.syllables = syllables
    self.sentences = count
  }
}

/// How many words and syllables one sentence has.
struct Hardness {
  let words: Int
  let syllables: Int
  /// The sentence, by the words of its part.
  let range: Range<Int>

  /// How much it adds to the reading age.
  var score: Double { 0.39 * Double(words) + 11.8 * Double(syllables) / Double(max(words, 1)) }
}

extension TextPart {
  /// The sentences with the words and syllables they have.
  var hardness: [Hardness] {
    sentences.compactMap { range in
      var words = 0
      var syllables = 0
      for token in tokens[range] {
        if token.isWord { words += 1 }
        syllables += token.syllables
      }
      return words > 0 ? Hardness(words: words, syllables: syllables, range: range) : nil
    }
  }
}

extension Token {
  /// How many syllables it has; a number counts as a word of one.
  fileprivate var syllables: Int {
    switch shape {
    case .number, .object, .capitals: 1
    case .small, .capitalised, .mixed: Syllables.count(lower)
    }
  }
}
