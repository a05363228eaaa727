/// How a unit wants its pages read.
public struct WritingSettings: Sendable {
  /// The highest reading age that a page may have without a remark.
  public var readingAge = 14.0
  /// The most words that a sentence may have without a remark.
  public var longestSentence = 25
  let words: WordIndex

  /// The same for Easy Read, where a sentence has no more than 15 words.
  public var forEasyRead: WritingSettings {
    var settings = self
    settings.longestSentence = min(longestSentence, 15)
    settings.readingAge = min(readingAge, 10)
    return settings
  }

  /// The lists built in, as a unit has changed them.
  public init(changes: [UnitWord] = []) {
    words = WordIndex(PlainWords.entries + CareWords.entries, changes: changes)
  }
}
