import CGumbo

/// Tells whether elements of a page are those a selector means.
struct SelectorMatcher {
  let nodes: [Node]
  let names: ElementNames

  /// Whether `selector` could mean the element at `index` if it stood elsewhere among its siblings.
  ///
  /// Where it could not, it need not be asked of other elements of the same kind in the same place.
  func mayMatch(_ selector: Selector, _ index: Int) -> Bool {
    var element = index
    for place in selector.compounds.indices {
      guard holdsWithoutPlace(selector.compounds[place], element) else { return false }
      guard place < selector.combinators.count else { return true }
      // Parents are as sure as the element itself: what else stands where is another question.
      switch selector.combinators[place] {
      case .child: element = Int(nodes[element].parent)
      case .inside: return isInside(selector.compounds[place + 1], element)
      case .next, .after: return true
      }
      if element < 0 { return false }
    }
    return true
  }

  private func isInside(_ compound: Selector.Compound, _ index: Int) -> Bool {
    var around = Int(nodes[index].parent)
    while around >= 0 {
      if holdsWithoutPlace(compound, around) { return true }
      around = Int(nodes[around].parent)
    }
    return false
  }

  /// Whether the element has the tag, id and classes that are asked for.
  private func holdsWithoutPlace(_ compound: Selector.Compound, _ index: Int) -> Bool {
    guard holdsByName(compound, index) else { return false }
    return compound.others.allSatisfy { test in
      switch test {
      case .id(let id): names.ids[index] == id
      case .className(let name): names.has(name, index)
      case .attribute, .pseudo: true
      }
    }
  }

  private func holdsByName(_ compound: Selector.Compound, _ index: Int) -> Bool {
    if let tag = compound.tag, names.tags[index] != tag { return false }
    if let id = compound.id, names.ids[index] != id { return false }
    if let name = compound.className, !names.has(name, index) { return false }
    return true
  }

  /// Whether `selector` means the element at `index`.
  func matches(_ selector: Selector, _ index: Int) -> Bool {
    guard let first = selector.compounds.first, holds(first, index) else { return false }
    return matches(selector, from: 0, index)
  }

  func matches(_ selectors: [Selector], _ index: Int) -> Bool {
    selectors.contains { !$0.isPseudoElement && matches($0, index) }
  }

  /// Whether what is to the left of the compound at `place`, which `index` fits, holds too.
  private func matches(_ selector: Selector, from place: Int, _ index: Int) -> Bool {
    guard place < selector.combinators.count else { return true }
    let compound = selector.compounds[place + 1]
    let combinator = selector.combinators[place]
    let goesUp = combinator == .inside || combinator == .child
    var other = goesUp ? Int(nodes[index].parent) : Int(names.previous[index])
    while other >= 0 {
      if holds(compound, other), matches(selector, from: place + 1, other) { return true }
      if combinator == .child || combinator == .next { return false }
      other = goesUp ? Int(nodes[other].parent) : Int(names.previous[other])
    }
    return false
  }

  private func holds(_ compound: Selector.Compound, _ index: Int) -> Bool {
    guard holdsByName(compound, index) else { return false }
    return compound.others.isEmpty || compound.others.allSatisfy { holds($0, index) }
  }

  private func holds(_ test: Selector.Test, _ index: Int) -> Bool {
    switch test {
    case .id(let id): names.ids[index] == id
    case .className(let name): names.has(name, index)
    case .attribute(let test): holds(test, nodes[index])
    case .pseudo(let pseudo): holds(pseudo, index)
    }
  }

  private func holds(_ test: AttributeTest, _ node: Node) -> Bool {
    guard let value = node.attribute(named: test.name) else { return false }
    return test.holds(for: value.buffer)
  }

  private func holds(_ pseudo: Pseudo, _ index: Int) -> Bool {
    let node = nodes[index]
    switch pseudo {
    case .never: return false
    case .always: return true
    case .root: return node.parent < 0
    case .link: return (node.tag == GUMBO_TAG_A || node.tag == GUMBO_TAG_AREA) && node.has("href")
    case .disabled: return isDisabled(node)
    case .enabled: return node.canBeDisabled && !isDisabled(node)
    case .checked: return node.has("checked") || node.has("selected")
    case .required: return node.has("required")
    case .opened: return node.has("open")
    case .empty: return !node.inside.contains { !nodes[$0].isText || !nodes[$0].text.isEmpty }
    case .any(let list): return matches(list, index)
    case .no(let list): return !matches(list, index)
    case .has(let list): return list.contains { has($0, index) }
    case .nth(let pattern): return pattern.holds(position(index, pattern.ofType, pattern.fromEnd))
    case .only(let ofType): return position(index, ofType, false) == 1 && position(index, ofType, true) == 1
    case .lang(let ranges): return ranges.contains { isIn(language: $0, index) }
    }
  }

  /// The place of an element among its siblings, counted from one.
  private func position(_ index: Int, _ ofType: Bool, _ fromEnd: Bool) -> Int {
    guard ofType else {
      let order = Int(names.orders[index])
      return fromEnd ? names.count(in: nodes[index].parent) - order + 1 : order
    }
    let tag = names.tags[index]
    var position = 1
    guard fromEnd else {
      var other = Int(names.previous[index])
      while other >= 0 {
        if names.tags[other] == tag { position += 1 }
        other = Int(names.previous[other])
      }
      return position
    }
    let parent = Int(nodes[index].parent)
    let end = parent < 0 ? nodes.count : Int(nodes[parent].end)
    var other = Int(nodes[index].end)
    while other < end {
      if !nodes[other].isText, names.tags[other] == tag { position += 1 }
      other = Int(nodes[other].end)
    }
    return position
  }

  /// Whether something stands to the element as `:has()` asks.
  private func has(_ selector: Selector, _ index: Int) -> Bool {
    guard let relation = selector.combinators.last else { return false }
    let parent = Int(nodes[index].parent)
    let goesDown = relation == .inside || relation == .child
    let end = goesDown ? Int(nodes[index].end) : parent < 0 ? nodes.count : Int(nodes[parent].end)
    let start = goesDown ? index + 1 : Int(nodes[index].end)
    for other in start..<max(start, end) where !nodes[other].isText {
      guard let first = selector.compounds.first, holds(first, other) else { continue }
      if matches(selector, from: 0, other), reaches(selector, other, index) { return true }
    }
    return false
  }

  /// Whether the leftmost part of a relative selector can be the element at `scope` itself.
  private func reaches(_ selector: Selector, _ other: Int, _ scope: Int) -> Bool {
    guard selector.combinators.count == 1 else { return true }
    switch selector.combinators[0] {
    case .inside, .after: return true
    case .child: return Int(nodes[other].parent) == scope
    case .next: return Int(names.previous[other]) == scope
    }
  }

  private func isIn(language: [UInt8], _ index: Int) -> Bool {
    var at = index
    while at >= 0 {
      if let lang = nodes[at].attribute("lang") {
        let test = AttributeTest(name: [], test: .dash, value: language, ignoresCase: true)
        return test.holds(for: lang.buffer)
      }
      at = Int(nodes[at].parent)
    }
    return false
  }

  private func isDisabled(_ node: Node) -> Bool {
    guard node.canBeDisabled else { return false }
    if node.has("disabled") { return true }
    var around = Int(node.parent)
    while around >= 0 {
      if nodes[around].tag == GUMBO_TAG_FIELDSET, nodes[around].has("disabled") { return true }
      around = Int(nodes[around].parent)
    }
    return false
  }
}

extension Node {
  /// Whether `disabled` means something on it.
  var canBeDisabled: Bool {
    switch tag {
    case GUMBO_TAG_BUTTON, GUMBO_TAG_INPUT, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_FIELDSET,
      GUMBO_TAG_OPTION, GUMBO_TAG_OPTGROUP:
      isHTML
    default: false
    }
  }

  /// The value of the attribute with this name.
  func attribute(named name: [UInt8]) -> Bytes? {
    let attributes = candour_element(source).pointee.attributes
    for index in 0..<Int(attributes.length) {
      guard let pointer = attributes.data[index] else { continue }
      let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
      let candidate = Bytes(cString: attribute.name)
      if candidate.count == name.count, candidate.buffer.elementsEqual(name) {
        return Bytes(cString: attribute.value)
      }
    }
    return nil
  }
}
