extension RuleSets {
  /// Whether words say enough: those of links, headings, titles, alternatives.
  static let words: [any Rule.Type] = [
    ImageAlternativeWords.self,
    ImageAlternativeLength.self,
    ImageAlternativeStart.self,
    ImageRepeatsLink.self,
    DecorationWords.self,
    TitleWords.self,
    HeadingWords.self,
    BoldHeading.self,
    Capitals.self,
    LabelWords.self,
    LinkWords.self,
    LinkWordsAlone.self,
    LinkAddress.self,
    SameLinkWords.self,
    SameLinkWordsAlone.self,
    NewWindow.self,
  ]
}
