/// Text whose spacing a `style` attribute fixes with `!important`, so that readers cannot widen it for themselves.
struct ImportantSpacing {
  let property: Property

  /// Checks that letters or words are set at least `least` of the size of the text apart.
  func check(
    _ page: borrowing ParsedPage, _ spacing: (ComputedStyle) -> Double, least: Double, _ run: inout RuleRun
  ) {
    for node in elements(page) {
      let style = page.looks.light.style(of: node)
      let share = style.fontSize > 0 ? spacing(style) / style.fontSize : 1
      guard share < least - Self.tolerance, let text = texts(of: node, page).first else {
        run.pass()
        continue
      }
      run.fail(
        node, message(page.quote(text), share: share, needed: "\(least)"),
        help: "Take !important away, or make it at least \(least)em.")
    }
  }

  /// How far sums of fractions may miss.
  static let tolerance = 0.0001

  /// The elements that fix it, and have text that people see.
  func elements(_ page: borrowing ParsedPage) -> [Node] {
    let fixing = page.nodes.filter { !$0.isText && $0.isHTML && fixes($0) }
    guard !fixing.isEmpty else { return [] }
    return fixing.filter { !texts(of: $0, page).isEmpty }
  }

  /// The pieces of text that people see and that are spaced as `element` says.
  func texts(of element: Node, _ page: borrowing ParsedPage) -> [Node] {
    let styles = page.looks.light
    return element.inside.map { page.nodes[$0] }.filter { node in
      guard node.isText, !node.state.contains(.hidden), styles.isSeen(Int(node.index)), !node.text.isBlank
      else {
        return false
      }
      let source = page.nearest(to: node) {
        $0.index == element.index || styles.style(of: $0).declares(property)
      }
      return source?.index == element.index
    }
  }

  /// Whether the element's own important declaration sets the property, rather than letting it be inherited.
  private func fixes(_ node: Node) -> Bool {
    guard node.hasAttributes, let style = node.attribute("style") else { return false }
    let own = SheetParser.declarations(Array(style.buffer)).last { $0.property == property && $0.isImportant }
    guard let own else { return false }
    return own.value.count > 1 || !(own.value.first?.keyword?.takesFromAround ?? false)
  }

  /// What is said of an element that fixes too little.
  func message(_ quote: String, share: Double, needed: String) -> String {
    "The style attribute around “\(quote)” fixes its \(property.rawValue) at \(share.rounded(toPlaces: 2)) of the size "
      + "of the text, with !important. People with dyslexia or low vision who widen it to \(needed) cannot."
  }
}

extension Keyword {
  fileprivate var takesFromAround: Bool {
    self == .inherit || self == .unset || self == .revert || self == .revertLayer
  }
}
