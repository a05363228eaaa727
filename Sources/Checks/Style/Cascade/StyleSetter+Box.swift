// Properties of boxes: where they are, how big, and what of them is shown.
extension StyleSetter {
  /// Reads a value about a box and sets it; whether it means something.
  func box(_ property: Property, _ value: [Token], _ style: inout ComputedStyle) -> Bool {
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
}
