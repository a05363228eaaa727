/// Tells how the elements of one page show that the keyboard has reached them.
struct FocusLook {
  let rules: FocusRules
  private let elements: SelectorMatcher
  /// Which elements were asked about, and the answer.
  private var changed: [Int32: Bool] = [:]

  init(_ page: borrowing ParsedPage) {
    rules = page.looks.focusRules
    elements = page.looks.elements
  }

  /// The number of the rule that takes the outline of `node` away, or -1 where its own `style` does.
  func removal(for node: Node) -> Int? {
    if let own = node.attribute("style"), SheetParser.declarations(Array(own.buffer)).removesOutline {
      return -1
    }
    return rules.removals.last { $0.selectors.contains { elements.matches($0, Int(node.index)) } }?.number
  }

  /// Whether something changes, on the page as far as stylesheets say, when `node` gets the focus.
  mutating func showsFocus(_ node: Node, _ page: borrowing ParsedPage) -> Bool {
    if rules.changes.isEmpty { return false }
    var next: Node? = node
    while let element = next {
      if isChanged(element) { return true }
      next = page.parent(of: element)
    }
    return false
  }

  private mutating func isChanged(_ element: Node) -> Bool {
    if let known = changed[element.index] { return known }
    let isChanged = rules.changes.contains { elements.matches($0, Int(element.index)) }
    changed[element.index] = isChanged
    return isChanged
  }
}
