/// Sets properties on a computed style from the values that won the cascade.
struct StyleSetter {
  let parent: ComputedStyle
  let environment: Environment
  /// The font size of the root element.
  let rem: Double

  /// What lengths on the element are measured against.
  func scale(_ style: ComputedStyle) -> LengthScale {
    LengthScale(em: style.fontSize, rem: rem, viewWidth: environment.width, viewHeight: environment.height)
  }

  /// Reads colours as they are on the element.
  func colours(_ style: ComputedStyle) -> ColourReader {
    ColourReader(scale: scale(style), isDark: style.prefersDark && environment.isDark)
  }

  /// Sets `property`, taking its value for all properties (`inherit`, `unset`) into account. A value that means
  /// nothing changes nothing.
  func set(_ property: Property, _ value: [Token], on style: inout ComputedStyle) {
    guard value.count == 1, let keyword = value[0].keyword, keyword.isForEveryProperty else {
      if apply(property, value, &style) { style.declared |= 1 << UInt64(property.index) }
      return
    }
    switch keyword {
    case .initial:
      copy(property, from: ComputedStyle(), to: &style)
      style.declared |= 1 << UInt64(property.index)
    case .inherit: copy(property, from: parent, to: &style)
    default: copy(property, from: property.isInherited ? parent : ComputedStyle(), to: &style)
    }
  }

  private func copy(_ property: Property, from other: ComputedStyle, to style: inout ComputedStyle) {
    switch property {
    case .fontSize: style.fontSize = other.fontSize
    case .fontWeight: style.fontWeight = other.fontWeight
    case .lineHeight: style.lineHeight = other.lineHeight
    case .letterSpacing: style.letterSpacing = other.letterSpacing
    case .wordSpacing: style.wordSpacing = other.wordSpacing
    case .color: style.color = other.color
    case .colorScheme: style.prefersDark = other.prefersDark
    case .textFillColor: style.textFill = other.textFill
    case .textShadow: style.textShadow = other.textShadow
    case .textIndent: style.textIndent = other.textIndent
    case .textAlign: style.isJustified = other.isJustified
    case .whiteSpace: style.wraps = other.wraps
    case .visibility: style.isVisible = other.isVisible
    case .display: style.display = other.display
    case .opacity: style.opacity = other.opacity
    case .backgroundColor: style.background = other.background
    case .backgroundImage: style.layers = other.layers
    case .backgroundClip, .webkitBackgroundClip: style.clipsToText = other.clipsToText
    case .textDecorationLine: style.isUnderlined = other.isUnderlined
    case .position: style.position = other.position
    case .left: style.left = other.left
    case .top: style.top = other.top
    case .right: style.right = other.right
    case .bottom: style.bottom = other.bottom
    case .clip, .clipPath: style.isClippedAway = other.isClippedAway
    case .overflowX: style.overflowX = other.overflowX
    case .overflowY: style.overflowY = other.overflowY
    case .textOverflow: style.hasEllipsis = other.hasEllipsis
    case .width: style.width = other.width
    case .height: style.height = other.height
    case .maxWidth: style.maxWidth = other.maxWidth
    case .maxHeight: style.maxHeight = other.maxHeight
    case .transform: style.transformTurn = other.transformTurn
    case .rotate: style.rotateTurn = other.rotateTurn
    case .scale: style.isScaledAway = other.isScaledAway
    case .contentVisibility: style.isContentHidden = other.isContentHidden
    case .filter, .mixBlendMode, .backdropFilter: style.changesColours = other.changesColours
    case .borderBottomWidth: style.borderBottomWidth = other.borderBottomWidth
    case .borderBottomStyle: style.hasBorderBottom = other.hasBorderBottom
    default: break
    }
  }

  /// Whether a property takes a value; a browser drops a declaration that means nothing.
  static func means(_ property: Property, _ value: [Token]) -> Bool {
    if value.count == 1, value[0].keyword?.isForEveryProperty == true { return true }
    guard property.index < Property.computedCount else { return true }
    switch property {
    case .outlineStyle, .outlineWidth, .boxShadow, .minHeight: return true
    default: break
    }
    var scratch = ComputedStyle()
    return StyleSetter(parent: scratch, environment: .desktop, rem: 16).apply(property, value, &scratch)
  }

  /// Reads a value and sets it; whether it means something.
  private func apply(_ property: Property, _ value: [Token], _ style: inout ComputedStyle) -> Bool {
    switch property {
    case .fontSize, .fontWeight, .lineHeight, .letterSpacing, .wordSpacing, .textIndent, .textAlign,
      .whiteSpace,
      .textDecorationLine, .textOverflow:
      return text(property, value, &style)
    case .colorScheme, .color, .textFillColor, .textShadow, .backgroundColor, .backgroundImage,
      .backgroundClip,
      .webkitBackgroundClip, .filter, .mixBlendMode, .backdropFilter, .opacity:
      return paint(property, value, &style)
    default: return box(property, value, &style)
    }
  }
}
