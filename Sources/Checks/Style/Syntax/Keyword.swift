/// The words of CSS that the checker understands.
enum Keyword: String, CaseIterable, Sendable {
  // For every property.
  case inherit, initial, unset, revert, revertLayer = "revert-layer", none, auto, normal, all, important
  // Display and visibility.
  case contents, inline, block, hidden, visible, collapse, clip, scroll, absolute, fixed, relative, `static`,
    sticky
  case inlineBlock = "inline-block", listItem = "list-item", nowrap, pre, wrap
  // Fonts and text.
  case bold, bolder, lighter, small, medium, large, larger, smaller, xSmall = "x-small", xxSmall = "xx-small"
  case xLarge = "x-large", xxLarge = "xx-large", xxxLarge = "xxx-large", underline, overline
  case lineThrough = "line-through", justify, text
  // Colours.
  case currentcolor, transparent, dark, light, from, to, `in`, srgb, srgbLinear = "srgb-linear"
  // Functions.
  case url, `var`, env, calc, min, max, clamp, rgb, rgba, hsl, hsla, hwb, lab, lch, oklab, oklch, color
  case colorMix = "color-mix", lightDark = "light-dark", image, imageSet = "image-set"
  case linearGradient = "linear-gradient", radialGradient = "radial-gradient", conicGradient =
    "conic-gradient"
  case repeatingLinearGradient = "repeating-linear-gradient"
  case repeatingRadialGradient = "repeating-radial-gradient"
  case repeatingConicGradient = "repeating-conic-gradient"
  case rect, inset, circle, ellipse, polygon, opacity
  case rotate, rotateZ = "rotatez", rotate3d, matrix, matrix3d, scale, scaleX = "scalex", scaleY = "scaley",
    x, y, z
  case translate, translateX = "translatex", translateY = "translatey"
  // Media.
  case media, supports, layer, container, `import`, only, not, and, or, screen, print, width, height
  case minWidth = "min-width", maxWidth = "max-width", minHeight = "min-height", maxHeight = "max-height"
  case orientation, portrait, landscape, hover, selector
  case prefersColorScheme = "prefers-color-scheme", prefersReducedMotion = "prefers-reduced-motion"
  case prefersContrast = "prefers-contrast", forcedColors = "forced-colors", noPreference = "no-preference"
  case reduce, pointer, fine, anyHover = "any-hover", anyPointer = "any-pointer", active, more, less
  case scripting, enabled

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { (Name($0.rawValue.utf8), $0) })

  init?(_ name: Name) {
    guard let keyword = Self.byName[name] else { return nil }
    self = keyword
  }
}
