/// What the elements of a page look like, to readers who ask for dark colours too where the page has such.
struct PageLooks {
  let sheets: PageSheets
  let light: PageStyles
  let dark: PageStyles?

  init(_ nodes: [Node], url: String, _ site: Stylesheets?) {
    sheets = PageSheets(nodes, url: url, site)
    let environments = sheets.asksForDark ? [Environment.desktop, .dark] : [.desktop]
    var memory = site?.takeMemory(for: sheets) ?? CascadeMemory(sheets)
    let page = SelectorMatcher(nodes: nodes, names: ElementNames(nodes))
    let styles = memory.styles(of: page, in: environments)
    light = styles[0]
    dark = styles.count > 1 ? styles[1] : nil
    site?.keep(memory, for: sheets)
  }

  /// What they look like in another environment.
  func styles(_ nodes: [Node], in environment: Environment) -> PageStyles {
    var memory = CascadeMemory(sheets)
    return memory.styles(of: SelectorMatcher(nodes: nodes, names: ElementNames(nodes)), in: [environment])[0]
  }
}
