/// The names in a page that selectors, or declarations of an element's own, can tell apart.
struct WantedNames: Sendable {
  private(set) var attributes: Set<Name> = []
  /// Classes and ids.
  private(set) var tokens: Set<Name> = []

  /// What declares something by itself.
  static let own = {
    var names = WantedNames()
    names.attributes = [Name("style"), Name("bgcolor"), Name("color"), Name("text"), Name("background")]
    return names
  }()

  mutating func formUnion(_ other: WantedNames) {
    attributes.formUnion(other.attributes)
    tokens.formUnion(other.tokens)
  }

  mutating func add(_ selectors: [Selector]) {
    for compound in selectors.flatMap(\.compounds) {
      if let id = compound.id { tokens.insert(id) }
      if let name = compound.className { tokens.insert(name) }
      compound.others.forEach { add($0) }
    }
  }

  private mutating func add(_ test: Selector.Test) {
    switch test {
    case .id(let name), .className(let name): tokens.insert(name)
    case .attribute(let test): attributes.insert(Name(test.name))
    case .pseudo(let pseudo): add(pseudo)
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
