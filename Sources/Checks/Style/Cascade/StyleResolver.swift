import CGumbo

/// Works out the style of each element, the same work once.
///
/// Elements that nothing in any selector can tell apart, and that stand in elements of which the same is true, have
/// one *context*: what matches one of them matches all, unless a selector asks where an element stands among others.
struct StyleResolver {
  private struct Source {
    let sheet: Stylesheet
    let index: RuleIndex
    let origin: Cascade.Origin
  }

  /// A rule that means an element.
  private struct Match {
    let source: Int32
    let rule: Int32
    let specificity: UInt32
    let isPseudoElement: Bool
  }

  private struct Pair: Hashable {
    let one: Int32
    let other: UInt64
  }

  private let nodes: [Node]
  private let matcher: SelectorMatcher
  private let environment: Environment
  private let sources: [Source]
  /// Each different look; the first is that of nothing, around the root.
  private(set) var styles: [ComputedStyle]
  private var rem = FontSize.medium
  private var contexts: [Pair: Int32] = [:]
  /// For each context what matches it; less than nothing where that must be found for each element.
  private var matchesOfContext: [Int32] = []
  private var matches: [[Match]] = []
  private var inlines: [UInt64] = []
  private var matchNumbers: [UInt64: Int32] = [:]
  private var looks: [Pair: Int32] = [:]
  private var inlineStyles: [UInt64: [Declaration]] = [:]

  init(_ nodes: [Node], _ names: ElementNames, _ sheets: PageSheets, _ environment: Environment) {
    self.nodes = nodes
    self.environment = environment
    matcher = SelectorMatcher(nodes: nodes, names: names)
    let ua = UserAgentSheet.sheet
    let authors = sheets.parts.filter { part in part.conditions.allSatisfy { $0.holds(in: environment) } }
    sources =
      [Source(sheet: ua, index: ua.index(for: environment), origin: .browser)]
      + authors.map { Source(sheet: $0.sheet, index: $0.sheet.index(for: environment), origin: .author) }
    styles = [ComputedStyle()]
  }

  /// The place of each node's look.
  mutating func places() -> [Int32] {
    var places = [Int32](repeating: 0, count: nodes.count)
    var contextOf = [Int32](repeating: -1, count: nodes.count)
    for node in nodes {
      let index = Int(node.index)
      let parent = Int(node.parent)
      let around = parent < 0 ? 0 : places[parent]
      if node.isText {
        places[index] = around
        continue
      }
      let context = context(of: node, inside: parent < 0 ? -1 : contextOf[parent])
      contextOf[index] = context
      places[index] = look(around, match(index, context))
      if parent < 0 { setRoot(places[index]) }
    }
    return places
  }

  private mutating func setRoot(_ place: Int32) {
    rem = styles[Int(place)].fontSize
    // Browsers paint text white on a page that is dark by its colour scheme.
    if environment.isDark, styles[Int(place)].prefersDark, !styles[Int(place)].declares(.color) {
      styles[Int(place)].color = .white
    }
  }

  private mutating func context(of node: Node, inside parent: Int32) -> Int32 {
    let key = Pair(one: parent, other: signature(of: node))
    if let known = contexts[key] { return known }
    let number = Int32(matchesOfContext.count)
    contexts[key] = number
    matchesOfContext.append(-1)
    return number
  }

  /// A number for all that a selector can ask of the element itself.
  private func signature(of node: Node) -> UInt64 {
    var hash = matcher.names.tags[Int(node.index)]?.hash ?? 0
    let attributes = candour_element(node.source).pointee.attributes
    guard attributes.length > 0 else { return hash }
    for name in matcher.names.classes(of: Int(node.index)) where isWanted(name) {
      hash = Name.mix(hash, name.hash)
    }
    if let id = matcher.names.ids[Int(node.index)], isWanted(id) { hash = Name.mix(hash, id.hash &+ 1) }
    for index in 0..<Int(attributes.length) {
      guard let pointer = attributes.data[index] else { continue }
      let attribute = pointer.assumingMemoryBound(to: GumboAttribute.self).pointee
      let name = Name(Bytes(cString: attribute.name).buffer)
      guard
        name == Self.style || Self.own.contains(name)
          || sources.contains(where: { $0.sheet.attributes.contains(name) })
      else { continue }
      hash = Name.mix(Name.mix(hash, name.hash), Name(Bytes(cString: attribute.value).buffer).hash)
    }
    return hash
  }

  private static let style = Name("style")
  private static let own: Set<Name> = [Name("bgcolor"), Name("color"), Name("text"), Name("background")]

  private func isWanted(_ name: Name) -> Bool { sources.contains { $0.sheet.tokens.contains(name) } }

  /// The number of what matches the element at `index`.
  private mutating func match(_ index: Int, _ context: Int32) -> Int32 {
    let known = matchesOfContext[Int(context)]
    if known >= 0 { return known }
    var found: [Match] = []
    var isPositional = false
    let names = matcher.names
    for number in sources.indices {
      sources[number].index.forEachCandidate(
        tag: names.tags[index], id: names.ids[index], classes: names.classes(of: index)
      ) { entry in
        if entry.selector.isPositional {
          guard matcher.mayMatch(entry.selector, index) else { return }
          isPositional = true
        }
        guard matcher.matches(entry.selector, index) else { return }
        found.append(
          Match(
            source: Int32(number), rule: entry.rule, specificity: entry.selector.specificity,
            isPseudoElement: entry.selector.isPseudoElement))
      }
    }
    let number = number(of: found, inline: inlineStyle(of: index), node: nodes[index])
    if !isPositional { matchesOfContext[Int(context)] = number }
    return number
  }

  private mutating func number(of found: [Match], inline: UInt64, node: Node) -> Int32 {
    var hash = inline
    for match in found {
      hash = Name.mix(
        hash, UInt64(match.source) << 40 | UInt64(match.rule) << 1 | (match.isPseudoElement ? 1 : 0))
      hash = Name.mix(hash, UInt64(match.specificity))
    }
    if let known = matchNumbers[hash] { return known }
    let number = Int32(matches.count)
    matchNumbers[hash] = number
    matches.append(found)
    inlines.append(inline)
    return number
  }

  /// The number of the element's own declarations; 0 where it has none.
  private mutating func inlineStyle(of index: Int) -> UInt64 {
    let node = nodes[index]
    guard node.hasAttributes else { return 0 }
    var hash = node.attribute("style").map { Name($0.buffer).hash } ?? 0
    let hints = PresentationalHints.source(of: node)
    if !hints.isEmpty { hash = Name.mix(hash, Name(hints).hash) }
    guard hash != 0, inlineStyles[hash] == nil else { return hash }
    let own = node.attribute("style").map { SheetParser.declarations(Array($0.buffer)) } ?? []
    inlineStyles[hash] = PresentationalHints.declarations(hints) + own
    return hash
  }

  private mutating func look(_ around: Int32, _ match: Int32) -> Int32 {
    let key = Pair(one: around, other: UInt64(match))
    if let known = looks[key] { return known }
    var cascade = Cascade()
    var hasPaintedPseudo = false
    for item in matches[Int(match)] {
      let source = sources[Int(item.source)]
      let rule = source.sheet.rules[Int(item.rule)]
      if item.isPseudoElement {
        hasPaintedPseudo = true
        continue
      }
      cascade.add(
        rule.declarations, source.origin, layer: rule.layer, specificity: item.specificity,
        order: Int(item.source) << 20 | Int(item.rule))
    }
    if let own = inlineStyles[inlines[Int(match)]] {
      cascade.add(own, .author, inline: true)
    }
    var style = cascade.style(inside: styles[Int(around)], index: around, environment, rem: rem)
    style.hasPaintedPseudo = hasPaintedPseudo
    let number = Int32(styles.count)
    styles.append(style)
    looks[key] = number
    return number
  }
}
