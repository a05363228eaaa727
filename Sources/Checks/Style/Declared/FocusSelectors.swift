extension Selector {
  /// The selector as it is when somebody is where it asks for: pointing, pressing, or there with the keyboard.
  var whenThere: Selector {
    var selector = self
    selector.compounds = compounds.map(\.whenThere)
    return selector
  }

  /// The elements it may mean that have the focus, or hold what has it: each compound that asks for it, by itself.
  var focused: [Selector] {
    compounds.filter { $0.nevers > 0 }.map { compound in
      var selector = Selector()
      selector.compounds = [compound.whenThere]
      return selector
    }
  }

  /// Whether it surely means what the keyboard has reached: it asks for nothing that may not be so then.
  var holdsForKeyboard: Bool {
    guard !isPseudoElement, let subject = compounds.first, !compounds.contains(where: \.excludesState) else {
      return false
    }
    let others = compounds.dropFirst().map(\.nevers).reduce(0, +)
    return others == 0 && subject.nevers == (asksForFocus ? 1 : 0)
  }
}

extension Selector.Compound {
  fileprivate var whenThere: Self {
    var compound = self
    compound.others = others.compactMap { test in
      guard case .pseudo(let pseudo) = test else { return test }
      return pseudo.whenThere.map { .pseudo($0) }
    }
    return compound
  }

  private var pseudos: [Pseudo] {
    others.compactMap { test in
      guard case .pseudo(let pseudo) = test else { return nil }
      return pseudo
    }
  }

  /// How many times it asks for something that is true only while somebody is there.
  fileprivate var nevers: Int { pseudos.map(\.nevers).reduce(0, +) }

  /// Whether it asks that somebody is not there, such as `:not(:focus-visible)`.
  fileprivate var excludesState: Bool {
    pseudos.contains { pseudo in
      guard case .no(let list) = pseudo else { return false }
      return list.contains { $0.compounds.contains { $0.nevers > 0 } }
    }
  }
}

extension Pseudo {
  fileprivate var whenThere: Pseudo? {
    switch self {
    case .never: nil
    case .any(let list): .any(list.map(\.whenThere))
    case .has(let list): .has(list.map(\.whenThere))
    default: self
    }
  }

  fileprivate var nevers: Int {
    switch self {
    case .never: 1
    case .any(let list), .has(let list): list.map { $0.compounds.map(\.nevers).reduce(0, +) }.reduce(0, +)
    default: 0
    }
  }
}
