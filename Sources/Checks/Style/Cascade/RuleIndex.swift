/// The rules of a stylesheet, found by what they ask of the element itself.
struct RuleIndex: Sendable {
  /// A selector of a rule. It is a class so that looking at one copies nothing.
  final class Entry: Sendable {
    let rule: Int32
    let selector: Selector

    init(rule: Int32, selector: Selector) {
      self.rule = rule
      self.selector = selector
    }
  }

  private var byID: [Name: [Entry]] = [:]
  private var byClass: [Name: [Entry]] = [:]
  private var byTag: [Name: [Entry]] = [:]
  private var forAll: [Entry] = []

  /// Keeps those of `rules` that count in any environment a page is looked at in.
  init(_ rules: [StyleRule]) {
    for (number, rule) in rules.enumerated() where rule.counts(inAnyOf: Environment.all) {
      for selector in rule.selectors {
        guard let subject = selector.compounds.first, !subject.neverHolds else { continue }
        // What only stands before or after an element seldom tells anything of the element.
        if selector.isPseudoElement, !rule.paintsPseudoElement { continue }
        add(Entry(rule: Int32(number), selector: selector), subject)
      }
    }
  }

  private mutating func add(_ entry: Entry, _ subject: Selector.Compound) {
    if let id = subject.id {
      byID[id, default: []].append(entry)
    } else if let name = subject.className {
      byClass[name, default: []].append(entry)
    } else if let tag = subject.tag {
      byTag[tag, default: []].append(entry)
    } else {
      forAll.append(entry)
    }
  }

  /// The selectors that may mean an element.
  func forEachCandidate(
    tag: Name?, id: Name?, classes: ArraySlice<Name>, _ body: (Entry) -> Void
  ) {
    if let id, let entries = byID[id] { entries.forEach(body) }
    for name in classes { if let entries = byClass[name] { entries.forEach(body) } }
    if let tag, let entries = byTag[tag] { entries.forEach(body) }
    forAll.forEach(body)
  }
}

extension StyleRule {
  fileprivate func counts(inAnyOf environments: [Environment]) -> Bool {
    environments.contains { here in conditions.allSatisfy { $0.holds(in: here) } }
  }
}

extension Selector.Compound {
  fileprivate var neverHolds: Bool {
    others.contains { if case .pseudo(.never) = $0 { true } else { false } }
  }
}
