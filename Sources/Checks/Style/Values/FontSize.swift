/// The sizes of text that have a name.
enum FontSize {
  static let medium = 16.0
  static let keywords: [Keyword: Double] = [
    .xxSmall: 9, .xSmall: 10, .small: 13, .medium: 16, .large: 18, .xLarge: 24, .xxLarge: 32, .xxxLarge: 48,
  ]

  /// The size that is written, in pixels, inside text of size `around`.
  static func read(_ tokens: ArraySlice<Token>, around: Double, _ scale: LengthScale) -> Double? {
    if let keyword = tokens.first?.keyword {
      if keyword == .larger { return around * 1.2 }
      if keyword == .smaller { return around / 1.2 }
      return keywords[keyword]
    }
    var scale = scale
    scale.em = around
    scale.whole = around
    return LengthReader(scale).pixels(tokens)
  }
}

extension Keyword {
  var isRelativeSize: Bool { self == .larger || self == .smaller }
}
