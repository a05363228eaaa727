/// Reads one feature of a media query: what is between its parentheses.
enum MediaFeature {
  static func condition(_ tokens: ArraySlice<Token>) -> MediaCondition {
    let parts = Components.all(tokens)
    guard let first = parts.first?.first else { return .never }
    if let colon = tokens.firstIndex(where: \.isColon) {
      let value = Declaration.trimmed(tokens[(colon + 1)...])
      return first.keyword.map { feature($0, value) } ?? .never
    }
    return parts.count == 1 ? plain(first.keyword) : range(parts)
  }

  private static func feature(_ name: Keyword, _ value: ArraySlice<Token>) -> MediaCondition {
    let word = value.first?.keyword
    switch name {
    case .minWidth: return pixels(value).map { .minWidth($0) } ?? .never
    case .maxWidth: return pixels(value).map { .maxWidth($0) } ?? .never
    case .minHeight: return pixels(value).map { .minHeight($0) } ?? .never
    case .maxHeight: return pixels(value).map { .maxHeight($0) } ?? .never
    case .prefersColorScheme where word == .dark: return .dark(true)
    case .prefersColorScheme where word == .light: return .dark(false)
    case .orientation where word == .portrait: return .upright(true)
    case .orientation where word == .landscape: return .upright(false)
    case .prefersReducedMotion, .prefersContrast: return word == .noPreference ? .always : .never
    case .forcedColors: return word == Keyword.none ? .always : .never
    case .hover, .anyHover: return word == .hover ? .always : .never
    case .pointer, .anyPointer: return word == .fine ? .always : .never
    case .scripting: return word == .enabled ? .always : .never
    default: return .never
    }
  }

  private static func plain(_ name: Keyword?) -> MediaCondition {
    switch name {
    case .width, .height, .hover, .anyHover, .pointer, .anyPointer, .color, .orientation, .prefersColorScheme:
      .always
    default: .never
    }
  }

  /// `width >= 40em`, `30em < width <= 60em`.
  private static func range(_ parts: [ArraySlice<Token>]) -> MediaCondition {
    guard let name = parts.firstIndex(where: { $0.first?.keyword == .width || $0.first?.keyword == .height })
    else { return .never }
    let isWidth = parts[name].first?.keyword == .width
    var bounds: [MediaCondition] = []
    if name + 2 < parts.count, let last = parts.last, let value = pixels(last) {
      bounds.append(bound(isWidth, value, atLeast: parts[name + 1].first?.isDelim(UInt8(ascii: ">")) == true))
    }
    if name >= 2, let first = parts.first, let value = pixels(first) {
      bounds.append(bound(isWidth, value, atLeast: parts[1].first?.isDelim(UInt8(ascii: "<")) == true))
    }
    return bounds.isEmpty ? .never : .all(bounds)
  }

  private static func bound(_ isWidth: Bool, _ value: Double, atLeast: Bool) -> MediaCondition {
    switch (isWidth, atLeast) {
    case (true, true): .minWidth(value)
    case (true, false): .maxWidth(value)
    case (false, true): .minHeight(value)
    case (false, false): .maxHeight(value)
    }
  }

  private static func pixels(_ tokens: ArraySlice<Token>) -> Double? {
    LengthReader(LengthScale()).pixels(tokens)
  }
}
