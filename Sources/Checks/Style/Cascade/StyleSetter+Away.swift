// Clips and transforms that leave nothing of an element to be seen.
extension StyleSetter {
  /// `rect(0 0 0 0)` and its like leave nothing to be seen.
  func clips(_ value: [Token]) -> Bool {
    guard value.first?.function == .rect else { return false }
    let sides = Components.all(Components.inside(value[...])).filter { $0.first?.isComma != true }
    let lengths = sides.compactMap { LengthReader(LengthScale()).pixels($0) }
    return lengths.count == 4 && lengths.allSatisfy { $0 <= 1 }
  }

  /// A path that leaves nothing to be seen.
  func clipsPath(_ value: [Token]) -> Bool {
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

  func isZero(_ token: Token?) -> Bool {
    switch token?.kind {
    case .number(let number), .percentage(let number), .dimension(let number, _): number == 0
    default: false
    }
  }

  /// Whether a transform makes the element nothing, or moves it far off the screen.
  func transformsAway(_ value: [Token], _ style: ComputedStyle) -> Bool {
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
