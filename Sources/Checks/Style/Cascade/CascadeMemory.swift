/// What the cascade has worked out for pages with the same stylesheets: none of it is of one page alone.
///
/// Pages of a site share most of their elements' looks. What one page needed, the next need not work out again.
struct CascadeMemory: Sendable {
  /// What is forgotten all at once when it grows beyond this, so that a huge site fills no memory.
  private static let mostLooks = 50_000

  private var rules: RuleMatches
  private var resolvers: [Environment: StyleResolver] = [:]

  init(_ sheets: PageSheets) { rules = RuleMatches(sheets) }

  var isFull: Bool {
    rules.declared.count + resolvers.values.reduce(0) { $0 + $1.looks.count } > Self.mostLooks
  }

  /// What the elements of `page` look like in each of `environments`.
  mutating func styles(of page: SelectorMatcher, in environments: [Environment]) -> [PageStyles] {
    let declared = rules.places(of: page)
    return environments.map { environment in
      // Taken out while it grows, so that nothing is copied.
      var resolver = resolvers.removeValue(forKey: environment) ?? StyleResolver(rules, environment)
      let places = resolver.places(page.nodes, declared, rules)
      defer { resolvers[environment] = resolver }
      return PageStyles(resolver.looks, places)
    }
  }
}
