import CGumbo

/// Which rules mean an element, in whatever environment; the same work once for all pages with the same stylesheets.
///
/// Elements that nothing in any selector can tell apart, and that stand in elements of which the same is true, have
/// one *context*: what matches one of them matches all, but for selectors that ask where an element stands among
/// others or what is in it. Only those are asked of each element. Nothing here is of one page alone.
struct RuleMatches: Sendable {
  /// A rule that means an element.
  struct Match: Sendable {
    let source: Int32
    let rule: Int32
    let specificity: UInt32
    let isPseudoElement: Bool
  }

  /// All that is declared for an element.
  struct Declared: Sendable {
    let matches: [Match]
    /// What the element declares itself.
    let own: [Declaration]
  }

  /// The stylesheets that take part.
  let sources: [StyleSource]
  /// Each different set of what is declared once.
  private(set) var declared: [Declared] = []

  private struct Candidate: Sendable {
    let source: Int32
    let entry: RuleIndex.Entry

    var match: Match {
      Match(
        source: source, rule: entry.rule, specificity: entry.selector.specificity,
        isPseudoElement: entry.selector.isPseudoElement)
    }
  }

  /// What is known of all elements of a context.
  private struct Context: Sendable {
    var settled: [Match] = []
    /// Those that must be asked of each element.
    var open: [Candidate] = []
    var inline: UInt64 = 0
    /// The place of what is declared, where nothing is open.
    var place: Int32 = -1
  }

  private let wanted: WantedNames
  private var contexts: [Context] = []
  private var contextNumbers = PairTable()
  private var outcomes = PairTable()
  private var declaredNumbers: [UInt64: Int32] = [:]
  private var inlineStyles: [UInt64: [Declaration]] = [:]

  init(_ sheets: PageSheets) {
    sources = StyleSource.all(sheets)
    wanted = sources.reduce(into: WantedNames.own) { $0.formUnion($1.sheet.wanted) }
  }

  /// For each node of a page the place of what is declared for it; -1 for text.
  mutating func places(of page: SelectorMatcher) -> [Int32] {
    var places = [Int32](repeating: -1, count: page.nodes.count)
    var contextOf = places
    for node in page.nodes where !node.isText {
      let index = Int(node.index)
      let around = node.parent < 0 ? -1 : contextOf[Int(node.parent)]
      let context = context(of: node, inside: around, page)
      contextOf[index] = context
      places[index] = place(of: index, Int(context), page)
    }
    return places
  }

  private mutating func context(of node: Node, inside parent: Int32, _ page: SelectorMatcher)
    -> Int32
  {
    let (around, own) = (UInt64(parent + 1), signature(of: node, page.names))
    if let known = contextNumbers.number(around, own) { return known }
    let number = Int32(contexts.count)
    contextNumbers.keep(number, for: around, own)
    contexts.append(context(of: node, page))
    return number
  }

  /// Asks all that can be asked of every element of the context `node` is the first of.
  private mutating func context(of node: Node, _ page: SelectorMatcher) -> Context {
    let index = Int(node.index)
    var context = Context()
    for number in sources.indices {
      sources[number].sheet.index.forEachCandidate(
        tag: page.names.tags[index], id: page.names.ids[index], classes: page.names.classes(of: index)
      ) { entry in
        let candidate = Candidate(source: Int32(number), entry: entry)
        if entry.selector.isPositional {
          if page.mayMatch(entry.selector, index) { context.open.append(candidate) }
        } else if page.matches(entry.selector, index) {
          context.settled.append(candidate.match)
        }
      }
    }
    context.inline = inlineStyle(of: node)
    if context.open.isEmpty { context.place = place(of: context.settled, inline: context.inline) }
    return context
  }

  /// The place of what is declared for the element at `index`.
  private mutating func place(of index: Int, _ number: Int, _ page: SelectorMatcher) -> Int32 {
    if contexts[number].place >= 0 { return contexts[number].place }
    var outcome: UInt64 = 0
    var matches: [Match] = []
    for (place, candidate) in contexts[number].open.enumerated()
    where page.matches(candidate.entry.selector, index) {
      outcome = Name.mix(outcome, UInt64(place + 1))
      matches.append(candidate.match)
    }
    if let known = outcomes.number(UInt64(number), outcome) { return known }
    let found = place(of: contexts[number].settled + matches, inline: contexts[number].inline)
    outcomes.keep(found, for: UInt64(number), outcome)
    return found
  }

  private mutating func place(of matches: [Match], inline: UInt64) -> Int32 {
    var hash = inline
    for match in matches {
      hash = Name.mix(
        hash, UInt64(match.source) << 40 | UInt64(match.rule) << 1 | (match.isPseudoElement ? 1 : 0))
      hash = Name.mix(hash, UInt64(match.specificity))
    }
    if let known = declaredNumbers[hash] { return known }
    let number = Int32(declared.count)
    declaredNumbers[hash] = number
    declared.append(Declared(matches: matches, own: inlineStyles[inline] ?? []))
    return number
  }

  /// The number of the element's own declarations; 0 where it has none.
  private mutating func inlineStyle(of node: Node) -> UInt64 {
    guard node.hasAttributes else { return 0 }
    var hash = node.attribute("style").map { Name($0.buffer).hash } ?? 0
    let hints = PresentationalHints.source(of: node)
    if !hints.isEmpty { hash = Name.mix(hash, Name(hints).hash) }
    guard hash != 0, inlineStyles[hash] == nil else { return hash }
    let own = node.attribute("style").map { SheetParser.declarations(Array($0.buffer)) } ?? []
    inlineStyles[hash] = PresentationalHints.declarations(hints) + own
    return hash
  }

  /// A number for all that a selector, or a declaration of its own, can tell of the element itself.
  private func signature(of node: Node, _ names: ElementNames) -> UInt64 {
    let index = Int(node.index)
    var hash = names.tags[index]?.hash ?? 0
    guard node.hasAttributes else { return hash }
    for name in names.classes(of: index) where wanted.tokens.contains(name) {
      hash = Name.mix(hash, name.hash)
    }
    if let id = names.ids[index], wanted.tokens.contains(id) {
      hash = Name.mix(hash, id.hash &+ 1)
    }
    let attributes = candour_element(node.source).pointee.attributes
    for index in 0..<Int(attributes.length) {
      guard let pointer = attributes.data[index] else { continue }
      let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
      let name = Name(Bytes(cString: attribute.name).buffer)
      guard let questions = wanted.attributes[name] else { continue }
      hash = Name.mix(Name.mix(hash, name.hash), questions.answer(to: Bytes(cString: attribute.value).buffer))
    }
    return hash
  }
}
