/// What stylesheets do to elements that the keyboard reaches.
struct FocusRules {
  /// Takes the outline away.
  struct Removal {
    let number: Int
    let selectors: [Selector]
  }

  private let declared: DeclaredStyle
  private let removals: [Removal]
  /// What has the focus, or is around it, where something then changes.
  private let changes: [Selector]
  /// Which elements were asked about, and the answer.
  private var changed: [Int32: Bool] = [:]
  /// Whether a class such as `is-focused` says that a script marks what has the focus.
  let areMarkedByScript: Bool

  /// Whether any stylesheet of the page takes an outline away; only then is there anything to look at.
  static func takeOutlinesAway(_ page: borrowing ParsedPage) -> Bool {
    page.looks.sheets.parts.contains { $0.sheet.rules.contains(where: \.focus.removesOutline) }
  }

  init(_ page: borrowing ParsedPage) {
    declared = DeclaredStyle(page)
    var removals: [Removal] = []
    var changes: [Selector] = []
    var areMarked = false
    for item in declared.rules where item.rule.focus.matters {
      let focus = item.rule.focus
      let selectors = item.rule.selectors
      if focus.removesOutline {
        let sure = selectors.filter(\.holdsForKeyboard).map(\.whenThere)
        removals.append(Removal(number: item.number, selectors: sure))
      }
      if focus.changesWithFocus {
        changes += selectors.filter(\.asksForFocus).flatMap(\.focused)
      }
      areMarked = areMarked || focus.isMarkedByScript
    }
    self.removals = removals
    self.changes = changes
    areMarkedByScript = areMarked
  }

  /// The number of the rule that takes the outline of `node` away, or -1 where its own `style` does.
  func removal(for node: Node) -> Int? {
    if let own = node.attribute("style"), SheetParser.declarations(Array(own.buffer)).removesOutline {
      return -1
    }
    return removals.last { $0.selectors.contains { declared.matches($0, node) } }?.number
  }

  /// Whether something changes, on the page as far as stylesheets say, when `node` gets the focus.
  mutating func showsFocus(_ node: Node, _ page: borrowing ParsedPage) -> Bool {
    if changes.isEmpty { return false }
    var next: Node? = node
    while let element = next {
      if isChanged(element) { return true }
      next = page.parent(of: element)
    }
    return false
  }

  private mutating func isChanged(_ element: Node) -> Bool {
    if let known = changed[element.index] { return known }
    let isChanged = changes.contains { declared.matches($0, element) }
    changed[element.index] = isChanged
    return isChanged
  }
}
