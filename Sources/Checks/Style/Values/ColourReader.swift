/// A colour as a property has it.
enum ColourValue: Hashable, Sendable {
  case known(Colour)
  /// The text colour of the element.
  case current
  /// A colour that only the reader's system knows.
  case unknown
}

/// Reads colours (CSS Color 4 and 5).
struct ColourReader {
  let scale: LengthScale
  /// Whether `light-dark()` takes its second colour.
  var isDark = false

  /// Whether a part of a value can only be a colour.
  static func looksLikeColour(_ component: ArraySlice<Token>) -> Bool {
    ColourReader(scale: LengthScale()).read(component) != nil
  }

  /// The colour that is written; nothing where none is.
  func read(_ tokens: ArraySlice<Token>) -> ColourValue? {
    guard let first = tokens.first else { return nil }
    switch first.kind {
    case .hash(_, let colour): return colour.map { .known($0) }
    case .ident(let ident): return named(ident)
    case .function(let ident):
      guard tokens.count > 1 else { return nil }
      return ident.keyword.flatMap { function($0, Components.inside(tokens)) }
    default: return nil
    }
  }

  private func named(_ ident: Token.Ident) -> ColourValue? {
    if ident.keyword == .transparent { return .known(.transparent) }
    if ident.keyword == .currentcolor { return .current }
    if let rgb = ColourNames.rgb[ident.lower] { return .known(Colour(rgb: rgb)) }
    return ColourNames.system.contains(ident.lower) ? .unknown : nil
  }

  private func function(_ name: Keyword, _ inside: ArraySlice<Token>) -> ColourValue? {
    switch name {
    case .lightDark:
      let parts = Components.commaSeparated(inside)
      return parts.count == 2 ? read(parts[isDark ? 1 : 0]) : nil
    case .colorMix: return mix(inside)
    case .rgb, .rgba, .hsl, .hsla, .hwb, .lab, .lch, .oklab, .oklch, .color: return channels(name, inside)
    default: return nil
    }
  }

  private func channels(_ name: Keyword, _ inside: ArraySlice<Token>) -> ColourValue? {
    if inside.first(where: { !$0.isSpace })?.keyword == .from { return .unknown }
    let parts = Components.all(inside).filter { $0.first?.isComma != true && $0.first?.isDelim(0x2F) != true }
    var values = parts[...]
    if name == .color {
      guard values.popFirst()?.first?.keyword == .srgb else { return .unknown }
    }
    guard values.count == 3 || values.count == 4 else { return nil }
    let read = values.map { channel($0) }
    guard let parts = Optional(read.compactMap { $0 }), parts.count == read.count else { return nil }
    let alpha = parts.count > 3 ? parts[3].value(of: 1) : 1
    var colour = ColourSpaces.colour(name, parts)
    colour.alpha = min(max(alpha, 0), 1)
    return .known(colour)
  }

  /// One number of a colour.
  struct Channel {
    let number: Double
    let isPercentage: Bool

    /// The number, a percentage being of `whole`.
    func value(of whole: Double) -> Double { isPercentage ? number / 100 * whole : number }
  }

  private func channel(_ tokens: ArraySlice<Token>) -> Channel? {
    guard let first = tokens.first else { return nil }
    switch first.kind {
    case .number(let number): return Channel(number: number, isPercentage: false)
    case .percentage(let number): return Channel(number: number, isPercentage: true)
    case .dimension: return Angle.degrees(tokens).map { Channel(number: $0, isPercentage: false) }
    case .ident(let ident) where ident.keyword == Keyword.none: return Channel(number: 0, isPercentage: false)
    case .function:
      return LengthReader(scale).number(tokens).map { Channel(number: $0, isPercentage: false) }
    default: return nil
    }
  }

  /// `color-mix(in srgb, red 20%, blue)`; other ways of mixing are too near to it to matter only in oklab.
  private func mix(_ inside: ArraySlice<Token>) -> ColourValue? {
    let parts = Components.commaSeparated(inside)
    guard parts.count == 3, let one = share(parts[1]), let other = share(parts[2]) else { return nil }
    guard case .known(let first) = one.colour, case .known(let second) = other.colour else { return .unknown }
    let share = one.share ?? other.share.map { 1 - $0 } ?? 0.5
    let total = share + (other.share ?? 1 - share)
    guard total > 0 else { return nil }
    let space = Components.all(parts[0]).dropFirst().first?.first?.keyword
    guard space == .srgb || space == .oklab else { return .unknown }
    let mixed = ColourSpaces.mix(first, second, share: share / total, inOklab: space == .oklab)
    return .known(mixed.faded(min(total, 1)))
  }

  private func share(_ tokens: ArraySlice<Token>) -> (colour: ColourValue, share: Double?)? {
    var share: Double?
    var colour: ColourValue?
    for component in Components.all(tokens) {
      if case .percentage(let number)? = component.first?.kind {
        share = number / 100
      } else {
        colour = read(component)
      }
    }
    return colour.map { ($0, share) }
  }
}
