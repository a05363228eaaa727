/// What the elements of a page look like, to readers who ask for dark colours too where the page has such.
struct PageLooks {
  let sheets: PageSheets
  let light: PageStyles
  let dark: PageStyles?
  /// Whose elements they are, by what selectors ask.
  let elements: SelectorMatcher
  private let site: Stylesheets?

  init(_ nodes: [Node], url: String, _ site: Stylesheets?) {
    sheets = PageSheets(nodes, url: url, site)
    elements = SelectorMatcher(nodes: nodes, names: ElementNames(nodes))
    self.site = site
    let environments = sheets.asksForDark ? [Environment.desktop, .dark] : [.desktop]
    let styles = Self.styles(of: elements, sheets, site, in: environments)
    light = styles[0]
    dark = styles.count > 1 ? styles[1] : nil
  }

  /// What they look like in another environment.
  func styles(in environment: Environment) -> PageStyles {
    Self.styles(of: elements, sheets, site, in: [environment])[0]
  }

  private static func styles(
    of page: SelectorMatcher, _ sheets: PageSheets, _ site: Stylesheets?, in environments: [Environment]
  ) -> [PageStyles] {
    var memory = site?.takeMemory(for: sheets) ?? CascadeMemory(sheets)
    defer { site?.keep(memory, for: sheets) }
    return memory.styles(of: page, in: environments)
  }
}
