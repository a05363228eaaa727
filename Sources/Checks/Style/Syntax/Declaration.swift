/// One property and its value, as a stylesheet or a `style` attribute declares it.
struct Declaration: Sendable {
  /// The property it sets; for a custom property, without meaning.
  let property: Property
  /// The place of the property among those computed.
  let slot: Int
  /// The name of a custom property, such as `--accent`.
  let custom: Name?
  let value: [Token]
  let isImportant: Bool
  /// The shorthand whose value this is as a whole, taken apart when its `var()` are known.
  let shorthand: Property?
  let usesVariables: Bool

  init(_ property: Property, _ value: [Token], important: Bool, shorthand: Property? = nil, variables: Bool) {
    self.property = property
    slot = property.index
    custom = nil
    self.value = value
    isImportant = important
    self.shorthand = shorthand
    usesVariables = variables
  }

  init(custom: Name, _ value: [Token], important: Bool) {
    property = .all
    slot = 0
    self.custom = custom
    self.value = value
    isImportant = important
    shorthand = nil
    usesVariables = value.contains { $0.function == .var }
  }

  /// What `name: value` declares; nothing for a property nobody asks about, unless it `keepsOthers`.
  static func reading(
    _ name: Token.Ident, _ tokens: ArraySlice<Token>, isCustom: Bool, keepsOthers: Bool = false
  ) -> [Declaration] {
    var value = trimmed(tokens)
    guard !Components.areTooDeep(value) else { return [] }
    let important = takeImportance(&value)
    if isCustom { return [Declaration(custom: name.exact, Array(value), important: important)] }
    if keepsOthers, Property(name.lower) == nil {
      return [Declaration(.other, Self.named(name), important: important, variables: false)]
    }
    return declarations(name, Array(value), important)
  }

  /// The name of a property nobody asks about, in place of its value.
  private static func named(_ name: Token.Ident) -> [Token] { [Token(kind: .ident(name), from: 0, to: 0)] }

  private static func declarations(_ name: Token.Ident, _ value: [Token], _ important: Bool) -> [Declaration]
  {
    guard let property = Property(name.lower), !value.isEmpty else { return [] }
    let variables = value.contains { $0.function == .var }
    let parts = Shorthand.longhands(of: property)
    guard !parts.isEmpty else {
      guard variables || StyleSetter.means(property, value) else { return [] }
      return [Declaration(property, value, important: important, variables: variables)]
    }
    if variables {
      return parts.map {
        Declaration($0, value, important: important, shorthand: property, variables: true)
      }
    }
    return Shorthand.expand(property, value).map {
      Declaration($0.property, $0.value, important: important, variables: false)
    }
  }

  static func trimmed(_ tokens: ArraySlice<Token>) -> ArraySlice<Token> {
    var tokens = tokens
    while tokens.first?.isSpace == true { tokens.removeFirst() }
    while tokens.last?.isSpace == true { tokens.removeLast() }
    return tokens
  }

  private static func takeImportance(_ value: inout ArraySlice<Token>) -> Bool {
    guard value.last?.keyword == .important,
      let mark = value.dropLast().lastIndex(where: { !$0.isSpace }), value[mark].isDelim(UInt8(ascii: "!"))
    else { return false }
    value = trimmed(value[..<mark])
    return true
  }
}
