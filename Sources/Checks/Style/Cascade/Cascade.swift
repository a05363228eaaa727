/// The declarations that mean one element, and which of them win (CSS Cascade 5).
struct Cascade {
  /// Who speaks, from the weakest to the strongest.
  enum Origin: UInt64, Sendable { case browser, attributes, author }

  private struct Winner {
    let rank: UInt64
    let declaration: Declaration
  }

  private var winners = [Winner?](repeating: nil, count: Property.computedCount)
  private var custom: [Name: Winner] = [:]

  /// Lets the declarations of one rule take part.
  mutating func add(
    _ declarations: [Declaration], _ origin: Origin, layer: Int = StyleRule.unlayered, inline: Bool = false,
    specificity: UInt32 = 0, order: Int = 0
  ) {
    for declaration in declarations {
      let rank = Self.rank(declaration, origin, layer, inline, specificity, order)
      let winner = Winner(rank: rank, declaration: declaration)
      if let name = declaration.custom {
        if custom[name].map({ $0.rank <= rank }) ?? true { custom[name] = winner }
      } else if declaration.slot < winners.count, winners[declaration.slot].map({ $0.rank <= rank }) ?? true {
        winners[declaration.slot] = winner
      }
    }
  }

  private static func rank(
    _ declaration: Declaration, _ origin: Origin, _ layer: Int, _ inline: Bool, _ specificity: UInt32,
    _ order: Int
  ) -> UInt64 {
    let important = declaration.isImportant
    let level = important ? 7 - origin.rawValue : origin.rawValue
    let layer = important ? StyleRule.unlayered - layer : layer
    return level << 60 | UInt64(layer) << 52 | (inline ? 1 << 51 : 0) | UInt64(min(specificity, 0xFF_FFFF))
      << 27
      | UInt64(min(order, 0x7FF_FFFF))
  }

  /// The style that comes of it inside `parent`.
  func style(inside parent: ComputedStyle, index: Int32, _ environment: Environment, rem: Double)
    -> ComputedStyle
  {
    var style = parent.inherited(by: index)
    var variables = Variables(around: parent.variables, declared: custom.mapValues(\.declaration.value))
    if !custom.isEmpty { style.variables = variables.known }
    let setter = StyleSetter(parent: parent, environment: environment, rem: rem)
    for case .some(let winner) in winners {
      let declaration = winner.declaration
      if let value = Self.value(of: declaration, &variables) {
        setter.set(declaration.property, value, on: &style)
      }
    }
    style.finish(inside: parent)
    return style
  }

  private static func value(of declaration: Declaration, _ variables: inout Variables) -> [Token]? {
    guard declaration.usesVariables else { return declaration.value }
    guard let value = variables.substitute(declaration.value), !Components.areTooDeep(value[...]) else {
      return [Token(kind: .ident(.unset), from: 0, to: 0)]
    }
    let trimmed = Array(Declaration.trimmed(value[...]))
    guard let shorthand = declaration.shorthand else { return trimmed }
    return Shorthand.expand(shorthand, trimmed).first { $0.property == declaration.property }?.value
  }
}

extension ComputedStyle {
  /// Works out what follows from the element's own properties and from all around it.
  fileprivate mutating func finish(inside parent: ComputedStyle) {
    isDisplayed = parent.isDisplayed && display != .none && !parent.isContentHidden
    if opacity < 0.01 || isClippedAway || isScaledAway || isOffScreen || isShrunkAway || textIndent <= -500 {
      isUnseen = true
    }
  }

  private var isOffScreen: Bool {
    guard position != .static, position != .sticky else { return false }
    return [left, top, right].contains { side in
      switch side {
      case .pixels(let pixels): pixels <= -500
      case .percentage(let share): share <= -100 && position != .relative
      case .auto: false
      }
    }
  }

  private var isShrunkAway: Bool {
    let isBox = display != .inline || position == .absolute || position == .fixed
    guard isBox, overflowX == .hidden || overflowY == .hidden else { return false }
    return [width, height, maxHeight, maxWidth].contains { $0.pixels.map { $0 <= 1 } ?? false }
  }
}

extension Token.Ident {
  fileprivate static let unset: Token.Ident = {
    let name = Name("unset")
    return Token.Ident(exact: name, lower: name, keyword: .unset)
  }()
}
