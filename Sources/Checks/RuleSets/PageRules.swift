/// The rules, by what they ask about. Each list runs in its order.
enum RuleSets {}

extension RuleSets {
  /// What a page as a whole must have: its language, its title, its landmarks, its headings.
  static let page: [any Rule.Type] = [
    PageLanguage.self,
    PageLanguageKnown.self,
    PageLanguageMatches.self,
    PartLanguageKnown.self,
    PartLanguageMatches.self,
    PageTitle.self,
    ViewportZoom.self,
    MetaRefresh.self,
    MetaRefreshLong.self,
    OneMainHeading.self,
    HeadingOrder.self,
    MainLandmark.self,
    SingleLandmarks.self,
    LandmarkLabels.self,
    SkipLink.self,
    SkipLinkPresent.self,
    BypassBlocks.self,
    ContentHeading.self,
    ContentLandmark.self,
    DuplicateID.self,
  ]
}
