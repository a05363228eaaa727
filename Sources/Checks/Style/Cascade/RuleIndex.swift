/// The rules of a stylesheet that count in one environment, found by what they ask of the element itself.
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

  init(_ rules: [StyleRule], _ environment: Environment) {
    for (number, rule) in rules.enumerated() {
      guard rule.conditions.allSatisfy({ $0.holds(in: environment) }) else { continue }
      for selector in rule.selectors {
        guard let subject = selector.compounds.first, !subject.neverHolds else { continue }
        // What only stands before or after an element seldom tells anything of the element.
        if selector.isPseudoElement, !rule.paintsPseudoElement { continue }
        add(Entry(rule: Int32(number), selector: selector), subject)
      }
    }
  }

  private mutating func add(_ entry: Entry, _ subject: Selector.Compound) {
    if let id = subject.ids.first {
      byID[id, default: []].append(entry)
    } else if let name = subject.classes.first {
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

extension Selector.Compound {
  fileprivate var neverHolds: Bool { pseudos.contains { if case .never = $0 { true } else { false } } }
}
