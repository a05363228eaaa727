/// One picture behind an element.
enum BackgroundLayer: Hashable, Sendable {
  /// Colours that run into one another.
  case gradient([ColourValue])
  /// A file, or something else that only a browser can show.
  case image
}

/// Reads what is painted behind an element.
struct BackgroundReader {
  let colours: ColourReader

  /// The layers, the top one first.
  func layers(_ tokens: [Token]) -> [BackgroundLayer] {
    Components.commaSeparated(tokens).compactMap(layer)
  }

  private func layer(_ tokens: ArraySlice<Token>) -> BackgroundLayer? {
    guard let first = tokens.first, first.isImage else { return nil }
    guard let function = first.function, Self.gradients.contains(function) else { return .image }
    let stops = Components.commaSeparated(Components.inside(tokens)).compactMap { part in
      Components.all(part).lazy.compactMap { colours.read($0) }.first
    }
    return stops.isEmpty ? .image : .gradient(stops)
  }

  private static let gradients: Set<Keyword> = [
    .linearGradient, .radialGradient, .conicGradient, .repeatingLinearGradient, .repeatingRadialGradient,
    .repeatingConicGradient,
  ]
}
