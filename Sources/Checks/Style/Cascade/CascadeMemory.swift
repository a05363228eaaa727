/// What the cascade has worked out for pages with the same stylesheets: none of it is of one page alone.
///
/// Pages of a site share most of their elements' looks. What one page needed, the next need not work out again.
struct CascadeMemory: Sendable {
  /// What is forgotten all at once when it grows beyond this, so that a huge site fills no memory.
  private static let mostLooks = 50_000

  private var rules: RuleMatches
  private var resolvers: [Environment: StyleResolver] = [:]
  private var focus: FocusRules?

  init(_ sheets: PageSheets) { rules = RuleMatches(sheets) }

  var isFull: Bool {
    rules.declared.count + resolvers.values.reduce(0) { $0 + $1.looks.count } > Self.mostLooks
  }

  /// For each node of `page` the place of what is declared for it, whatever the environment.
  mutating func declared(on page: SelectorMatcher) -> [Int32] { rules.places(of: page) }

  /// What `nodes` look like in `environment`, from what is declared for them.
  mutating func styles(of nodes: [Node], _ declared: [Int32], in environment: Environment) -> PageStyles {
    // Taken out while it grows, so that nothing is copied.
    var resolver = resolvers.removeValue(forKey: environment) ?? StyleResolver(rules, environment)
    let places = resolver.places(nodes, declared, rules)
    defer { resolvers[environment] = resolver }
    return PageStyles(resolver.looks, places)
  }

  /// What stylesheets do to elements that the keyboard reaches.
  mutating func focusRules(_ sheets: PageSheets) -> FocusRules {
    let known = focus ?? FocusRules(sheets)
    focus = known
    return known
  }
}
