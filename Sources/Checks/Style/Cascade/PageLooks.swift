/// What the elements of a page look like, to readers who ask for dark colours too where the page has such.
struct PageLooks {
  let sheets: PageSheets
  let light: PageStyles
  let dark: PageStyles?
  private let rules: RuleMatches

  init(_ nodes: [Node], url: String, _ site: Stylesheets?) {
    sheets = PageSheets(nodes, url: url, site)
    rules = RuleMatches(nodes, sheets)
    light = PageStyles(nodes, rules, .desktop)
    dark = sheets.asksForDark ? PageStyles(nodes, rules, .dark) : nil
  }

  /// What they look like in another environment.
  func styles(_ nodes: [Node], in environment: Environment) -> PageStyles {
    PageStyles(nodes, rules, environment)
  }
}
