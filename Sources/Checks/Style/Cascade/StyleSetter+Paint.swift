// Properties of colour and paint.
extension StyleSetter {
  /// Reads a value about colours and sets it; whether it means something.
  func paint(_ property: Property, _ value: [Token], _ style: inout ComputedStyle) -> Bool {
    switch property {
    case .colorScheme: style.prefersDark = value.contains { $0.keyword == .dark }
    case .color:
      guard let colour = colours(style).read(value[...]) else { return false }
      style.color = resolve(colour, parent.color)
    case .textFillColor:
      guard let colour = colours(style).read(value[...]) else { return false }
      style.textFill = colour
    case .backgroundColor:
      guard let colour = colours(style).read(value[...]) else { return false }
      style.background = resolve(colour, style.color)
    case .backgroundImage: style.layers = BackgroundReader(colours: colours(style)).layers(value)
    case .backgroundClip, .webkitBackgroundClip: style.clipsToText = value.contains { $0.keyword == .text }
    case .textShadow: style.textShadow = shadows(value, style)
    case .filter, .backdropFilter:
      if value.contains(where: { $0.changesColours }) { style.changesColours = true }
    case .mixBlendMode:
      if value.first?.keyword != .normal { style.changesColours = true }
    case .opacity: return opacity(value, &style)
    default: return false
    }
    return true
  }

  private func resolve(_ colour: ColourValue, _ current: Colour?) -> Colour? {
    switch colour {
    case .known(let colour): colour
    case .current: current
    case .unknown: nil
    }
  }

  private func shadows(_ value: [Token], _ style: ComputedStyle) -> [Colour?] {
    guard value.first?.keyword != Keyword.none else { return [] }
    return Components.commaSeparated(value).map { shadow in
      let colour = Components.all(shadow).lazy.compactMap { colours(style).read($0) }.first
      return resolve(colour ?? .current, style.color)
    }
  }

  private func opacity(_ value: [Token], _ style: inout ComputedStyle) -> Bool {
    switch value.first?.kind {
    case .number(let number): style.opacity = min(max(number, 0), 1)
    case .percentage(let number): style.opacity = min(max(number / 100, 0), 1)
    case .function:
      guard let number = LengthReader(scale(style)).number(value[...]) else { return false }
      style.opacity = min(max(number, 0), 1)
    default: return false
    }
    return true
  }
}

extension Token {
  /// Whether it is a filter that makes colours others.
  fileprivate var changesColours: Bool {
    guard case .function(let ident) = kind else { return false }
    return Self.colourFilters.contains(ident.lower)
  }

  private static let colourFilters: Set<Name> = [
    Name("brightness"), Name("contrast"), Name("grayscale"), Name("hue-rotate"), Name("invert"),
    Name("opacity"),
    Name("saturate"), Name("sepia"), Name("url"),
  ]
}
