import Checks
import Content

/// Every colour of the pages, made from three that the unit chooses.
///
/// What a reader must be able to tell apart is not left to luck: lightness is set by what stands on what, and only hue
/// and strength come from the unit. `PaletteCheck` proves the result.
struct Palette: Sendable {
  /// The colours of one scheme, by their names in the stylesheet without the two hyphens.
  typealias Scheme = [String: String]

  let light: Scheme
  let dark: Scheme

  /// The colours of a unit that chooses none.
  static let standard = (accent: "#12436d", highlight: "#f2a33a", ink: "#16202b")

  init(_ settings: SiteSettings) {
    let accent = Self.colour(settings.accent, Self.standard.accent)
    let highlight = Self.colour(settings.highlight, Self.standard.highlight)
    let ink = Self.colour(settings.ink, Self.standard.ink)
    let signs = Self.signs(highlight, ink)
    light = Self.light(accent, highlight, ink).merging(signs) { own, _ in own }
    dark = Self.dark(accent, settings.accentDark, highlight, ink).merging(signs) { own, _ in own }
  }

  private static func colour(_ own: String?, _ standard: String) -> Colour {
    own.flatMap(Colour.init) ?? Colour(hex: standard) ?? .black
  }

  /// What warns and what supports keeps its colour whatever the unit’s are.
  private static func light(_ accent: Colour, _ highlight: Colour, _ ink: Colour) -> Scheme {
    let tint = Colour(0.963, min(highlight.chroma, 0.009), hueOf: highlight).hex
    return [
      "text": ink.hex,
      "muted": Colour(0.43, min(ink.chroma, 0.02), hueOf: ink).hex,
      "surface": "#ffffff",
      "surface-2": tint,
      "line": Colour(0.87, min(highlight.chroma, 0.015), hueOf: highlight).hex,
      "line-strong": Colour(0.53, min(highlight.chroma, 0.012), hueOf: highlight).hex,
      "accent": accent.hex,
      "warm": highlight.moved(lighter: false) { reaches(3.5, $0, tint) }.hex,
      "warning": "#8f2d14", "warning-surface": "#fbeee9",
      "support": "#0b5a4a", "support-surface": "#e8f3ef",
      "ink": ink.hex,
    ]
  }

  private static func dark(_ accent: Colour, _ own: String?, _ highlight: Colour, _ ink: Colour) -> Scheme {
    let tint = Colour(0.255, min(ink.chroma, 0.015), hueOf: ink).hex
    let pale = Colour(accent.lightness, min(accent.chroma, 0.105), hueOf: accent)
    return [
      "text": Colour(0.94, min(highlight.chroma, 0.008), hueOf: highlight).hex,
      "muted": Colour(0.79, min(ink.chroma, 0.012), hueOf: ink).hex,
      "surface": Colour(0.205, min(ink.chroma, 0.015), hueOf: ink).hex,
      "surface-2": tint,
      "line": Colour(0.375, min(ink.chroma, 0.018), hueOf: ink).hex,
      "line-strong": Colour(0.66, min(ink.chroma, 0.015), hueOf: ink).hex,
      "accent": own?.lowercased() ?? pale.moved(lighter: true) { reaches(7.5, $0, tint) }.hex,
      "warm": highlight.moved(lighter: true) { reaches(5, $0, tint) }.hex,
      "warning": "#ffb39c", "warning-surface": "#33201b",
      "support": "#86d6c0", "support-surface": "#152b27",
      "ink": Colour(0.155, min(ink.chroma, 0.015), hueOf: ink).hex,
    ]
  }

  /// The ring round what has the focus has a dark and a bright half, so that one of them shows on any colour.
  private static func signs(_ highlight: Colour, _ ink: Colour) -> Scheme {
    let bright = Colour(max(highlight.lightness, 0.85), highlight.chroma, hueOf: highlight)
    let pale = Colour(0.86, min(ink.chroma, 0.012), hueOf: ink)
    return [
      "on-ink": "#ffffff",
      "on-ink-muted": pale.moved(lighter: true) { reaches(4.5, $0, ink.hex) }.hex,
      "focus": ink.hex,
      "focus-halo": bright.moved(lighter: true) { reaches(4.5, $0, ink.hex) }.hex,
    ]
  }

  private static func reaches(_ least: Double, _ colour: String, _ other: String) -> Bool {
    (Contrast.ratio(colour, other) ?? 0) >= least
  }

  /// The first rules of the stylesheet. Those of the templates come later, so that they have the last word.
  var css: String {
    ":root{\(Self.declarations(light))}\n@media screen and (prefers-color-scheme:dark){:root{"
      + "\(Self.declarations(dark.filter { light[$0.key] != $0.value }))}}\n"
  }

  private static func declarations(_ scheme: Scheme) -> String {
    scheme.sorted { $0.key < $1.key }.map { "--\($0):\($1)" }.joined(separator: ";")
  }
}
