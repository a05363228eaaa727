/// One rule of a stylesheet: which elements, and what it sets on them.
struct StyleRule: Sendable {
  let selectors: [Selector]
  let declarations: [Declaration]
  /// What must all hold for the rule to count.
  let conditions: [MediaCondition]
  /// The cascade layer it is in, in the order they are named; the last where it is in none.
  let layer: Int
  /// Where its selectors start in the stylesheet, in bytes.
  let from: Int

  /// Whether what it adds before or after an element lies somewhere by itself, painted.
  let paintsPseudoElement: Bool

  /// What it has to do with the focus of the keyboard.
  let focus: FocusTraits

  static let unlayered = Int(UInt8.max)

  init(
    selectors: [Selector], declarations: [Declaration], conditions: [MediaCondition], layer: Int, from: Int
  ) {
    self.selectors = selectors
    self.declarations = declarations
    self.conditions = conditions
    self.layer = layer
    self.from = from
    focus = FocusTraits(selectors, declarations)
    // A dot or a line beside the words does not lie under them: only what fills the element does.
    func sets(_ property: Property) -> Bool { declarations.contains { $0.property == property } }
    let fills =
      (sets(.left) && sets(.right) || sets(.width)) && (sets(.top) && sets(.bottom) || sets(.height))
    let isSmall = declarations.contains {
      guard $0.property == .width || $0.property == .height else { return false }
      if case .dimension? = $0.value.first?.kind { return true }
      return false
    }
    let floats = declarations.contains {
      $0.property == .position && ($0.value.first?.keyword == .absolute || $0.value.first?.keyword == .fixed)
    }
    paintsPseudoElement =
      floats && fills && !isSmall
      && declarations.contains { $0.property == .backgroundColor || $0.property == .backgroundImage }
  }
}

/// Another stylesheet that one asks for.
struct ImportRule: Sendable {
  let href: String
  let conditions: [MediaCondition]
  let layer: Int
}
