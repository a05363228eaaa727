/// What the elements of a page look like, to readers who ask for dark colours too where the page has such.
struct PageLooks {
  let sheets: PageSheets
  let light: PageStyles
  let dark: PageStyles?
  /// Whose elements they are, by what selectors ask.
  let elements: SelectorMatcher
  private let memory: LentMemory
  /// For each node the place of what is declared for it.
  private let declared: [Int32]

  init(_ nodes: [Node], url: String, _ site: Stylesheets?) {
    sheets = PageSheets(nodes, url: url, site)
    elements = SelectorMatcher(nodes: nodes, names: ElementNames(nodes))
    memory = LentMemory(sheets, site)
    declared = memory.declared(on: elements)
    light = memory.styles(of: nodes, declared, in: .desktop)
    dark = sheets.asksForDark ? memory.styles(of: nodes, declared, in: .dark) : nil
  }

  /// What they look like in another environment.
  func styles(in environment: Environment) -> PageStyles {
    memory.styles(of: elements.nodes, declared, in: environment)
  }

  /// What stylesheets do to elements that the keyboard reaches.
  var focusRules: FocusRules { memory.focusRules }
}
