/// Works out the style of each element of a page in one environment, each different look once.
struct StyleResolver {
  private struct Pair: Hashable {
    let around: Int32
    let declared: Int32
  }

  private let nodes: [Node]
  private let rules: RuleMatches
  private let environment: Environment
  /// For each source and each of its rules whether it counts here.
  private let counting: [[Bool]]
  /// Each different look; the first is that of nothing, around the root.
  private(set) var styles = [ComputedStyle()]
  private var rem = FontSize.medium
  private var looks: [Pair: Int32] = [:]

  init(_ nodes: [Node], _ rules: RuleMatches, _ environment: Environment) {
    self.nodes = nodes
    self.rules = rules
    self.environment = environment
    counting = rules.sources.map { $0.counting(in: environment) }
  }

  /// The place of each node's look; a text has that of the element it is in.
  mutating func places() -> [Int32] {
    var places = [Int32](repeating: 0, count: nodes.count)
    for index in nodes.indices {
      let parent = Int(nodes[index].parent)
      let around = parent < 0 ? 0 : places[parent]
      let declared = rules.places[index]
      places[index] = declared < 0 ? around : look(around, declared)
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

  private mutating func look(_ around: Int32, _ declared: Int32) -> Int32 {
    let key = Pair(around: around, declared: declared)
    if let known = looks[key] { return known }
    let number = Int32(styles.count)
    styles.append(style(around, rules.declared[Int(declared)]))
    looks[key] = number
    return number
  }

  private func style(_ around: Int32, _ declared: RuleMatches.Declared) -> ComputedStyle {
    var cascade = Cascade()
    var hasPaintedPseudo = false
    for match in declared.matches where counting[Int(match.source)][Int(match.rule)] {
      if match.isPseudoElement {
        hasPaintedPseudo = true
        continue
      }
      let source = rules.sources[Int(match.source)]
      let rule = source.sheet.rules[Int(match.rule)]
      cascade.add(
        rule.declarations, source.origin, layer: rule.layer, specificity: match.specificity,
        order: Int(match.source) << 20 | Int(match.rule))
    }
    if !declared.own.isEmpty { cascade.add(declared.own, .author, inline: true) }
    var style = cascade.style(inside: styles[Int(around)], index: around, environment, rem: rem)
    style.hasPaintedPseudo = hasPaintedPseudo
    return style
  }
}
