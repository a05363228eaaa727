/// Sets properties on a computed style from the values that won the cascade.
struct StyleSetter {
  let parent: ComputedStyle
  let environment: Environment
  /// The font size of the root element.
  let rem: Double

  private func scale(_ style: ComputedStyle) -> LengthScale {
    LengthScale(em: style.fontSize, rem: rem, viewWidth: environment.width, viewHeight: environment.height)
  }

  private func colours(_ style: ComputedStyle) -> ColourReader {
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

// Text.
extension StyleSetter {
  fileprivate func text(_ property: Property, _ value: [Token], _ style: inout ComputedStyle) -> Bool {
    let keyword = value.first?.keyword
    switch property {
    case .fontSize:
      guard let size = FontSize.read(value[...], around: parent.fontSize, scale(parent)) else { return false }
      style.fontSize = max(size, 0)
    case .fontWeight: return weight(value, &style)
    case .lineHeight: return lineHeight(value, &style)
    case .letterSpacing: return spacing(value, \.letterSpacing, &style)
    case .wordSpacing: return spacing(value, \.wordSpacing, &style)
    case .textIndent: return spacing(value, \.textIndent, &style)
    case .textAlign: style.isJustified = keyword == .justify
    case .whiteSpace: style.wraps = keyword != .nowrap && keyword != .pre
    case .textDecorationLine:
      let words = value.compactMap(\.keyword)
      style.isUnderlined =
        words.contains(.underline) || words.contains(.lineThrough) || words.contains(.overline)
    case .textOverflow: style.hasEllipsis = keyword != .clip
    default: return false
    }
    return true
  }

  private func weight(_ value: [Token], _ style: inout ComputedStyle) -> Bool {
    switch value.first?.kind {
    case .number(let number): style.fontWeight = number
    case .ident(let ident):
      switch ident.keyword {
      case .bold: style.fontWeight = 700
      case .normal: style.fontWeight = 400
      case .bolder: style.fontWeight = parent.fontWeight < 350 ? 400 : parent.fontWeight < 550 ? 700 : 900
      case .lighter: style.fontWeight = parent.fontWeight < 550 ? 100 : parent.fontWeight < 750 ? 400 : 700
      default: return false
      }
    default: return false
    }
    return true
  }

  private func lineHeight(_ value: [Token], _ style: inout ComputedStyle) -> Bool {
    if value.first?.keyword == .normal {
      style.lineHeight = .normal
    } else if let number = LengthReader(scale(style)).number(value[...]), value.first?.opens != true {
      style.lineHeight = .factor(number)
    } else {
      var scale = scale(style)
      scale.whole = style.fontSize
      guard let pixels = LengthReader(scale).pixels(value[...]) else { return false }
      style.lineHeight = .pixels(pixels)
    }
    return true
  }

  private func spacing(
    _ value: [Token], _ path: WritableKeyPath<ComputedStyle, Double>, _ style: inout ComputedStyle
  ) -> Bool {
    if value.first?.keyword == .normal {
      style[keyPath: path] = 0
      return true
    }
    var scale = scale(style)
    scale.whole = style.fontSize
    guard let pixels = LengthReader(scale).pixels(value[...]) else { return false }
    style[keyPath: path] = pixels
    return true
  }
}

// Colours.
extension StyleSetter {
  fileprivate func paint(_ property: Property, _ value: [Token], _ style: inout ComputedStyle) -> Bool {
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

// Boxes.
extension StyleSetter {
  fileprivate func box(_ property: Property, _ value: [Token], _ style: inout ComputedStyle) -> Bool {
    let keyword = value.first?.keyword
    switch property {
    case .display: style.display = display(value)
    case .visibility: style.isVisible = keyword == .visible
    case .position: style.position = position(keyword)
    case .clip: style.isClippedAway = style.isClippedAway || clips(value)
    case .clipPath: style.isClippedAway = clipsPath(value)
    case .overflowX: style.overflowX = overflow(keyword)
    case .overflowY: style.overflowY = overflow(keyword)
    case .transform:
      style.transformTurn = Rotation.ofTransform(value)
      if transformsAway(value, style) { style.isScaledAway = true }
    case .rotate: style.rotateTurn = Rotation.ofProperty(value)
    case .scale: style.isScaledAway = isZero(value.first)
    case .contentVisibility: style.isContentHidden = keyword == .hidden
    case .borderBottomStyle: style.hasBorderBottom = keyword != Keyword.none && keyword != .hidden
    default: return length(property, value, &style)
    }
    return true
  }

  private func length(_ property: Property, _ value: [Token], _ style: inout ComputedStyle) -> Bool {
    guard let length = LengthReader(scale(style)).length(value[...]) else { return false }
    switch property {
    case .left: style.left = length
    case .top: style.top = length
    case .right: style.right = length
    case .bottom: style.bottom = length
    case .width: style.width = length
    case .height: style.height = length
    case .maxWidth: style.maxWidth = length
    case .maxHeight: style.maxHeight = length
    case .borderBottomWidth: style.borderBottomWidth = length
    default: return false
    }
    return true
  }

  private func display(_ value: [Token]) -> ComputedStyle.Display {
    switch value.first?.keyword {
    case .some(Keyword.none): .none
    case .contents: .contents
    case .inline: .inline
    case .inlineBlock: .inlineBlock
    default:
      value.first?.isNamed("inline-flex") == true || value.first?.isNamed("inline-grid") == true
        ? .inlineBlock : .block
    }
  }

  private func position(_ keyword: Keyword?) -> ComputedStyle.Position {
    switch keyword {
    case .absolute: .absolute
    case .fixed: .fixed
    case .relative: .relative
    case .sticky: .sticky
    default: .static
    }
  }

  private func overflow(_ keyword: Keyword?) -> ComputedStyle.Overflow {
    switch keyword {
    case .hidden, .clip: .hidden
    case .scroll, .auto: .scroll
    default: .visible
    }
  }

  /// `rect(0 0 0 0)` and its like leave nothing to be seen.
  private func clips(_ value: [Token]) -> Bool {
    guard value.first?.function == .rect else { return false }
    let sides = Components.all(Components.inside(value[...])).filter { $0.first?.isComma != true }
    let lengths = sides.compactMap { LengthReader(LengthScale()).pixels($0) }
    return lengths.count == 4 && lengths.allSatisfy { $0 <= 1 }
  }

  private func clipsPath(_ value: [Token]) -> Bool {
    let inside = Components.all(Components.inside(value[...]))
    guard let first = inside.first?.first else { return false }
    switch value.first?.function {
    case .inset:
      if case .percentage(let number) = first.kind { return number >= 50 }
      return false
    case .circle, .ellipse: return isZero(first)
    case .polygon: return inside.allSatisfy { isZero($0.first) || $0.first?.isComma == true }
    default: return false
    }
  }

  private func isZero(_ token: Token?) -> Bool {
    switch token?.kind {
    case .number(let number), .percentage(let number), .dimension(let number, _): number == 0
    default: false
    }
  }

  /// Whether a transform makes the element nothing, or moves it far off the screen.
  private func transformsAway(_ value: [Token], _ style: ComputedStyle) -> Bool {
    Components.all(value[...]).contains { component in
      let parts = Components.commaSeparated(Components.inside(component))
      switch component.first?.function {
      case .scale, .scaleX, .scaleY: return parts.contains { isZero($0.first) }
      case .translate, .translateX, .translateY:
        return parts.contains { (LengthReader(scale(style)).pixels($0) ?? 0) <= -1_000 }
      default: return false
      }
    }
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
