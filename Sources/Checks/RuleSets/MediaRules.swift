extension RuleSets {
  /// Sound and film: whether people who cannot hear or see it get it another way, and can stop it.
  static let media: [any Rule.Type] = [
    Autoplay.self,
    VideoCaptions.self,
    MediaAlternatives.self,
  ]
}
