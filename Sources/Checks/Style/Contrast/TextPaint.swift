/// What a text looks like on what lies behind it: the colours of both, as far as they can be told.
enum TextPaint: Sendable {
  /// The best contrast anywhere on the text, the worst, and the colours of the best.
  case ratio(best: Double, worst: Double, text: Colour, behind: Colour)
  /// Nobody can see the text at all: it has the colour of what is behind it, or none.
  case invisible
  case unknown(Reason)

  /// Why a person must look.
  enum Reason: Sendable { case picture, systemColour, effect, floats }
}

/// Paints a text over all that lies behind it, in every way that can be.
struct TextPainter {
  /// The most combinations of colours that are followed.
  private static let mostPairs = 64

  /// A place on the text: its colour there, and the colour behind it.
  fileprivate struct Pair {
    var text: Colour
    var behind: Colour
  }

  /// The looks that others are inside of.
  let looks: [Look]
  let environment: Environment

  /// The paint of text that looks as `style` says.
  func paint(_ style: ComputedStyle) -> TextPaint {
    let colour: Colour?
    switch style.textFill {
    case .known(let fill): colour = fill
    case .current: colour = style.color
    case .unknown: colour = nil
    }
    guard let colour else { return .unknown(.systemColour) }
    if colour.alpha < 0.01 { return style.clipsToText ? .unknown(.effect) : .invisible }
    var pairs = [Pair(text: colour, behind: .transparent)]
    if let reason = layOver(&pairs, style, shadows: style.textShadow) { return .unknown(reason) }
    return Self.verdict(pairs)
  }

  /// Paints what is behind, from the element outwards; why that cannot be done where it cannot.
  private func layOver(_ pairs: inout [Pair], _ style: ComputedStyle, shadows: [Colour?]) -> TextPaint.Reason?
  {
    if let reason = add(shadows, to: &pairs) { return reason }
    var layer = style
    while true {
      if layer.changesColours || layer.clipsToText { return .effect }
      if !Self.isOpaque(pairs) {
        if layer.hasPaintedPseudo { return .floats }
        if let reason = paint(layer, under: &pairs) { return reason }
      }
      if layer.floats, !Self.isOpaque(pairs) { return .floats }
      if layer.opacity < 1 { Self.fade(&pairs, layer.opacity) }
      guard layer.parent > 0 else { break }
      layer = looks[Int(layer.parent)].style
    }
    let canvas: Colour = environment.isDark && layer.prefersDark ? .darkCanvas : .white
    pairs = pairs.map { Pair(text: $0.text.over(canvas), behind: $0.behind.over(canvas)) }
    return nil
  }

  /// A shadow may be behind a letter, or not.
  private func add(_ shadows: [Colour?], to pairs: inout [Pair]) -> TextPaint.Reason? {
    for shadow in shadows {
      guard let shadow else { return .systemColour }
      pairs += pairs.map { Pair(text: $0.text, behind: shadow.over($0.behind)) }
      if pairs.count > Self.mostPairs { return .effect }
    }
    return nil
  }

  private func paint(_ style: ComputedStyle, under pairs: inout [Pair]) -> TextPaint.Reason? {
    for layer in style.layers where !Self.isOpaque(pairs) {
      guard case .gradient(let stops) = layer else { return .picture }
      var painted: [Pair] = []
      for stop in stops {
        let colour: Colour?
        switch stop {
        case .known(let known): colour = known
        case .current: colour = style.color
        case .unknown: colour = nil
        }
        guard let colour else { return .systemColour }
        painted += pairs.map { $0.over(colour) }
      }
      pairs = painted
      if pairs.count > Self.mostPairs { return .effect }
    }
    guard let background = style.background else { return Self.isOpaque(pairs) ? nil : .systemColour }
    if background.alpha > 0 { pairs = pairs.map { $0.over(background) } }
    return nil
  }

  private static func isOpaque(_ pairs: [Pair]) -> Bool { pairs.allSatisfy { $0.behind.alpha > 0.999 } }

  private static func fade(_ pairs: inout [Pair], _ opacity: Double) {
    pairs = pairs.map { Pair(text: $0.text.faded(opacity), behind: $0.behind.faded(opacity)) }
  }

  private static func verdict(_ pairs: [Pair]) -> TextPaint {
    let ratios = pairs.map { Colour.contrast($0.text, $0.behind) }
    guard let best = ratios.indices.max(by: { ratios[$0] < ratios[$1] }), ratios[best] > 1.0001 else {
      return .invisible
    }
    return .ratio(
      best: ratios[best], worst: ratios.min() ?? ratios[best], text: pairs[best].text,
      behind: pairs[best].behind)
  }
}

extension TextPainter.Pair {
  fileprivate func over(_ colour: Colour) -> Self {
    Self(text: text.over(colour), behind: behind.over(colour))
  }
}

extension ComputedStyle {
  /// Whether it may lie on something other than what it is in. What is sticky has a place of its own.
  fileprivate var floats: Bool { position == .absolute || position == .fixed }
}
