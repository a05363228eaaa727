/// The rules of good writing, in the order in which they speak of a page.
public enum WritingRules {
  static let all: [any WritingRule.Type] = [
    PlainWordRule.self, CareWordRule.self, LongSentences.self, LongParagraphs.self, ReadingAge.self,
    Abbreviations.self, CapitalLetters.self, VagueLinks.self, BareAddresses.self, RepeatedLinks.self,
    BoldHeadings.self, HeadingLevels.self, HeadingWords.self, RepeatedHeadings.self, TypedLists.self,
    PicturesOfText.self, TableHeadings.self, Directions.self, DatesAndNumbers.self, Exclamations.self,
    Emoji.self, MuchEmphasis.self,
  ]

  /// The stable names of all remarks.
  public static var ids: Set<String> { Set(all.map { $0.id }) }
}
