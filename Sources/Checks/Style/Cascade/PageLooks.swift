/// What the elements of a page look like, to readers who ask for dark colours too where the page has such.
struct PageLooks {
  let sheets: PageSheets
  let light: PageStyles
  let dark: PageStyles?
  private let names: ElementNames

  init(_ nodes: [Node], url: String, _ site: Stylesheets?) {
    sheets = PageSheets(nodes, url: url, site)
    names = ElementNames(nodes)
    light = PageStyles(nodes, names, sheets, .desktop)
    dark = sheets.asksForDark ? PageStyles(nodes, names, sheets, .dark) : nil
  }

  /// What they look like in another environment.
  func styles(_ nodes: [Node], in environment: Environment) -> PageStyles {
    PageStyles(nodes, names, sheets, environment)
  }
}
