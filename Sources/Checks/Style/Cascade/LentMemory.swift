/// What the cascade remembers of other pages with the same stylesheets, for one page alone while it is checked. Then it
/// is kept for the next.
final class LentMemory {
  private let sheets: PageSheets
  private let site: Stylesheets?
  private var memory: CascadeMemory

  init(_ sheets: PageSheets, _ site: Stylesheets?) {
    self.sheets = sheets
    self.site = site
    memory = site?.takeMemory(for: sheets) ?? CascadeMemory(sheets)
  }

  deinit { site?.keep(memory, for: sheets) }

  /// What stylesheets do to elements that the keyboard reaches.
  var focusRules: FocusRules { memory.focusRules(sheets) }

  /// For each node of a page the place of what is declared for it; good only while this is lent.
  func declared(on page: SelectorMatcher) -> [Int32] { memory.declared(on: page) }

  /// What `nodes` look like in `environment`, from what is declared for them.
  func styles(of nodes: [Node], _ declared: [Int32], in environment: Environment) -> PageStyles {
    memory.styles(of: nodes, declared, in: environment)
  }
}
