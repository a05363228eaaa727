/// What every element of a page looks like in one environment.
struct PageStyles {
  /// Each different look once.
  let styles: [ComputedStyle]
  /// For each node the place of its look; a text has that of the element it is in.
  let places: [Int32]

  private let hiding: [Bool]
  private let seen: [Bool]

  /// Whether the node at `index` is shown to nobody.
  func hides(_ index: Int) -> Bool { hiding[Int(places[index])] }

  /// Whether somebody can see the node at `index`.
  func isSeen(_ index: Int) -> Bool { seen[Int(places[index])] }

  /// The look of the node at `index`.
  func style(at index: Int) -> ComputedStyle { styles[Int(places[index])] }
  func style(of node: Node) -> ComputedStyle { style(at: Int(node.index)) }

  /// What is around a look, from the inside out.
  func parent(of style: ComputedStyle) -> ComputedStyle? {
    style.parent > 0 ? styles[Int(style.parent)] : nil
  }

  init(_ nodes: [Node], _ rules: RuleMatches, _ environment: Environment) {
    var resolver = StyleResolver(nodes, rules, environment)
    places = resolver.places()
    styles = resolver.styles
    seen = styles.map { $0.isSeen && $0.fontSize >= 1 }
    hiding = styles.map { !$0.isDisplayed || !$0.isVisible }
  }
}
