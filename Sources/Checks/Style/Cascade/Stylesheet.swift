/// A stylesheet, parsed once for all the pages that use it.
final class Stylesheet: Sendable {
  let rules: [StyleRule]
  let imports: [ImportRule]
  /// Whether it has colours of its own for readers who ask for dark ones.
  let asksForDark: Bool
  /// Whether it tells upright screens from sideways ones.
  let asksForOrientation: Bool
  /// The attributes, classes and ids its selectors ask for.
  let attributes: Set<Name>
  let tokens: Set<Name>
  private let light: RuleIndex
  private let dark: RuleIndex?

  /// Parses `source`.
  init(_ source: [UInt8]) {
    let parser = SheetParser(source)
    rules = parser.rules
    imports = parser.imports
    let conditions = rules.flatMap(\.conditions)
    asksForDark =
      conditions.contains(where: \.asksForDark)
      || rules.contains { $0.declarations.contains { $0.value.contains { $0.function == .lightDark } } }
    asksForOrientation = conditions.contains(where: \.asksForOrientation)
    light = RuleIndex(rules, .desktop)
    dark = asksForDark ? RuleIndex(rules, .dark) : nil
    var wanted = WantedNames()
    for rule in rules { wanted.add(rule.selectors) }
    attributes = wanted.attributes
    tokens = wanted.tokens
  }

  /// Its rules that count in `environment`.
  func index(for environment: Environment) -> RuleIndex {
    switch environment {
    case .desktop: light
    case .dark: dark ?? light
    default: RuleIndex(rules, environment)
    }
  }
}

/// The names in a page that a stylesheet's selectors can tell apart.
private struct WantedNames {
  private(set) var attributes: Set<Name> = []
  private(set) var tokens: Set<Name> = []

  mutating func add(_ selectors: [Selector]) {
    for compound in selectors.flatMap(\.compounds) {
      tokens.formUnion(compound.ids)
      tokens.formUnion(compound.classes)
      attributes.formUnion(compound.attributes.map { Name($0.name) })
      compound.pseudos.forEach { add($0) }
    }
  }

  private mutating func add(_ pseudo: Pseudo) {
    switch pseudo {
    case .any(let list), .no(let list), .has(let list): add(list)
    case .link: attributes.insert(Name("href"))
    case .disabled, .enabled: attributes.insert(Name("disabled"))
    case .checked: attributes.formUnion([Name("checked"), Name("selected")])
    case .required: attributes.insert(Name("required"))
    case .opened: attributes.insert(Name("open"))
    case .lang: attributes.insert(Name("lang"))
    default: break
    }
  }
}
