/// What selectors, or declarations of an element's own, can tell apart in a page.
struct WantedNames: Sendable {
  /// What is asked of an attribute.
  struct Questions: Sendable {
    /// More tests than these, and every value counts.
    private static let mostTests = 16

    fileprivate(set) var asksForValue = false
    private var tests: [AttributeTest] = []

    /// A number for what the tests say of a value.
    func answer(to value: UnsafeBufferPointer<UInt8>) -> UInt64 {
      if asksForValue { return Name(value).hash }
      var answers: UInt64 = 0
      for test in tests { answers = answers << 1 | (test.holds(for: value) ? 1 : 0) }
      return answers
    }

    fileprivate mutating func add(_ test: AttributeTest) {
      guard test.test != .exists else { return }
      tests.append(test)
      if tests.count > Self.mostTests { asksForValue = true }
    }

    fileprivate mutating func formUnion(_ other: Self) {
      asksForValue = asksForValue || other.asksForValue
      other.tests.forEach { add($0) }
    }
  }

  private(set) var attributes: [Name: Questions] = [:]
  /// Classes and ids.
  private(set) var tokens: Set<Name> = []

  /// What declares something by itself.
  static let own = {
    var names = WantedNames()
    for name in ["style", "bgcolor", "color", "text", "background"] as [StaticString] {
      names.attributes[Name(name), default: Questions()].asksForValue = true
    }
    return names
  }()

  mutating func formUnion(_ other: WantedNames) {
    for (name, questions) in other.attributes {
      attributes[name, default: Questions()].formUnion(questions)
    }
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
    case .attribute(let test): attributes[Name(test.name), default: Questions()].add(test)
    case .pseudo(let pseudo): add(pseudo)
    }
  }

  private mutating func add(_ pseudo: Pseudo) {
    switch pseudo {
    case .any(let list), .no(let list), .has(let list): add(list)
    case .link: add(presenceOf: "href")
    case .disabled, .enabled: add(presenceOf: "disabled")
    case .checked:
      add(presenceOf: "checked")
      add(presenceOf: "selected")
    case .required: add(presenceOf: "required")
    case .opened: add(presenceOf: "open")
    case .lang: attributes[Name("lang"), default: Questions()].asksForValue = true
    default: break
    }
  }

  private mutating func add(presenceOf name: StaticString) {
    let name = Name(name)
    attributes[name] = attributes[name] ?? Questions()
  }
}
