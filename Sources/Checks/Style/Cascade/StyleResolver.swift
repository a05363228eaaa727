/// The styles of elements in one environment, each different look once for all pages with the same stylesheets.
struct StyleResolver: Sendable {
  private let environment: Environment
  /// For each source and each of its rules whether it counts here.
  private let counting: [[Bool]]
  /// Each different look; the first is that of nothing, around the root.
  private(set) var looks = [Look(ComputedStyle())]
  private var numbers = PairTable()

  init(_ rules: RuleMatches, _ environment: Environment) {
    self.environment = environment
    counting = rules.sources.map { $0.counting(in: environment) }
  }

  /// The place of each node's look, from the place of what is declared for it; a text has that of the element it is in.
  mutating func places(_ nodes: [Node], _ declared: [Int32], _ rules: RuleMatches) -> [Int32] {
    var places = [Int32](repeating: 0, count: nodes.count)
    var rem = FontSize.medium
    for index in nodes.indices {
      let parent = Int(nodes[index].parent)
      let around = parent < 0 ? 0 : places[parent]
      places[index] = declared[index] < 0 ? around : look(around, declared[index], rules, rem: rem)
      if parent < 0 { rem = looks[Int(places[index])].style.fontSize }
    }
    return places
  }

  /// All looks inside a root share its `rem`, so that what is around says that too.
  private mutating func look(_ around: Int32, _ declared: Int32, _ rules: RuleMatches, rem: Double) -> Int32 {
    let (inside, own) = (UInt64(around), UInt64(declared))
    if let known = numbers.number(inside, own) { return known }
    var style = style(around, rules.declared[Int(declared)], rules.sources, rem: rem)
    // Browsers paint text white on a page that is dark by its colour scheme.
    if around == 0, environment.isDark, style.prefersDark, !style.declares(.color) { style.color = .white }
    let number = Int32(looks.count)
    let paint = TextPainter(looks: looks, environment: environment).paint(style)
    looks.append(Look(style, paint: paint))
    numbers.keep(number, for: inside, own)
    return number
  }

  private func style(
    _ around: Int32, _ declared: RuleMatches.Declared, _ sources: [StyleSource], rem: Double
  ) -> ComputedStyle {
    var cascade = Cascade()
    var hasPaintedPseudo = false
    for match in declared.matches where counting[Int(match.source)][Int(match.rule)] {
      if match.isPseudoElement {
        hasPaintedPseudo = true
        continue
      }
      let source = sources[Int(match.source)]
      let rule = source.sheet.rules[Int(match.rule)]
      cascade.add(
        rule.declarations, source.origin, layer: rule.layer, specificity: match.specificity,
        order: Int(match.source) << 20 | Int(match.rule))
    }
    if !declared.own.isEmpty { cascade.add(declared.own, .author, inline: true) }
    var style = cascade.style(inside: looks[Int(around)].style, index: around, environment, rem: rem)
    style.hasPaintedPseudo = hasPaintedPseudo
    return style
  }
}
