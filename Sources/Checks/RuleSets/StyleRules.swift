extension RuleSets {
  /// What a stylesheet decides: contrast, spacing, what can be read when text grows.
  static let style: [any Rule.Type] = [
    TextContrast.self,
    EnhancedContrast.self,
    LetterSpacing.self,
    WordSpacing.self,
    LineSpacing.self,
    ScreenOrientation.self,
    ClippedText.self,
    ScrollReach.self,
    LinkColour.self,
    FocusShown.self,
    TargetSize.self,
  ]
}
