/// The properties that rules ask about, and the shorthands that set them.
enum Property: String, CaseIterable, Sendable {
  case fontSize = "font-size", fontWeight = "font-weight", lineHeight = "line-height"
  case letterSpacing = "letter-spacing", wordSpacing = "word-spacing"
  case colorScheme = "color-scheme", color, opacity, display, visibility
  case backgroundColor = "background-color", backgroundImage = "background-image"
  case backgroundClip = "background-clip", webkitBackgroundClip = "-webkit-background-clip"
  case textFillColor = "-webkit-text-fill-color"
  case textShadow = "text-shadow", textIndent = "text-indent", textAlign = "text-align"
  case textDecorationLine = "text-decoration-line", whiteSpace = "white-space"
  case position, left, top, right, bottom, clip, clipPath = "clip-path"
  case overflowX = "overflow-x", overflowY = "overflow-y", textOverflow = "text-overflow"
  case width, height, maxWidth = "max-width", maxHeight = "max-height", minHeight = "min-height"
  case transform, rotate, scale, contentVisibility = "content-visibility"
  case filter, mixBlendMode = "mix-blend-mode", backdropFilter = "backdrop-filter"
  case borderBottomWidth = "border-bottom-width", borderBottomStyle = "border-bottom-style"
  case outlineStyle = "outline-style", outlineWidth = "outline-width", boxShadow = "box-shadow"
  // Shorthands: taken apart before anything is compared.
  case all, background, font, overflow, inset, textDecoration = "text-decoration", outline
  case border, borderBottom = "border-bottom", borderStyle = "border-style", borderWidth = "border-width"
  // Never computed, but looked at where they are declared.
  case borderColor = "border-color", borderTop = "border-top", borderLeft = "border-left"
  case borderRight = "border-right", borderInline = "border-inline", borderBlock = "border-block"
  case borderBlockEnd = "border-block-end", borderImage = "border-image"
  case fontStyle = "font-style", fontFamily = "font-family", fontVariant = "font-variant"
  case textTransform = "text-transform", content, columns, columnCount = "column-count"
  case columnWidth = "column-width", minWidth = "min-width", gap, columnGap = "column-gap"
  case justifyContent = "justify-content", justifyItems = "justify-items", gridTemplate = "grid-template"
  case gridTemplateColumns = "grid-template-columns"
  case padding, paddingTop = "padding-top", paddingRight = "padding-right", paddingLeft = "padding-left"
  case paddingBottom = "padding-bottom", paddingInline = "padding-inline", paddingBlock = "padding-block"
  case margin, marginTop = "margin-top", marginRight = "margin-right", marginLeft = "margin-left"
  case marginBottom = "margin-bottom", marginInline = "margin-inline", marginBlock = "margin-block"
  case animation, flex, flexGrow = "flex-grow", columnRule = "column-rule"
  case float, grid, rowGap = "row-gap", placeContent = "place-content", alignContent = "align-content"
  /// Any other, where a rule is about what has the focus.
  case other = ""

  private static let byName = Dictionary(
    uniqueKeysWithValues: allCases.map { (Name($0.rawValue.utf8), $0) })

  /// How many properties are computed: those before the shorthands.
  static let computedCount = Property.allCases.firstIndex(of: .all) ?? 0
  static let computed = Array(allCases.prefix(computedCount))

  var index: Int { Int(Self.indices[self] ?? 0) }

  private static let indices = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($1, UInt8($0)) })

  init?(_ name: Name) {
    guard let property = Self.byName[name] else { return nil }
    self = property
  }

  /// Whether a value passes from an element to what is inside it.
  var isInherited: Bool {
    switch self {
    case .fontSize, .fontWeight, .lineHeight, .letterSpacing, .wordSpacing, .color, .colorScheme, .visibility,
      .textFillColor, .textShadow, .textIndent, .textAlign, .whiteSpace:
      true
    default: false
    }
  }
}
