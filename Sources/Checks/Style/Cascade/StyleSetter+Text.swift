// Properties of text and fonts.
extension StyleSetter {
  /// Reads a value about text and sets it; whether it means something.
  func text(_ property: Property, _ value: [Token], _ style: inout ComputedStyle) -> Bool {
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
