/// A text taken apart into sentences, with the numbers in it that may say how many of something there were.
public struct NumberedText: Sendable {
  /// A number as it stands in a text.
  public struct Number: Hashable, Sendable {
    /// The number.
    public let value: Double
    /// What one more in its last digit would add.
    public let step: Double
    /// What it counts in.
    public let unit: WrittenNumber.Unit
    /// The sentence it stands in, counted from nought.
    public let sentence: Int
    /// The words after it up to the next comma or full stop, three at most, as they were written.
    public let following: [String]
    /// The words round it in the form of ``LabelWords``, of which a label such as “18 to 24” could be made.
    public let near: [String]
    /// Where among them it stands.
    public let own: Int
    /// Whether it says that there were none.
    public let isNegation: Bool
    /// Whether it could be a year.
    public let mayBeYear: Bool
  }

  /// The sentences as they stand.
  public let sentences: [String]
  /// The sentences with a reference to a footnote.
  public let noted: Set<Int>
  /// The numbers in their order.
  public let numbers: [Number]

  /// Takes `text` apart. `note` is the character that stands for a reference to a footnote.
  public init(_ text: String, note: Character = "\u{FFF9}") {
    let words = Word.words(of: text, note: note)
    var sentences = [String](repeating: "", count: (words.last?.sentence ?? -1) + 1)
    for word in words {
      sentences[word.sentence] += sentences[word.sentence].isEmpty ? word.text : " " + word.text
    }
    self.sentences = sentences
    noted = Set(words.filter(\.hasNote).map(\.sentence))
    numbers = words.indices.flatMap { CountRules(words: words, index: $0).numbers }
  }
}
