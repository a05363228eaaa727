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
    page.looks.sheets.parts.contains { $0.sheet.rules.contains(where: \.removesOutline) }
  }

  init(_ page: borrowing ParsedPage) {
    declared = DeclaredStyle(page)
    var removals: [Removal] = []
    var changes: [Selector] = []
    var areMarked = false
    for item in declared.rules {
      let selectors = item.rule.selectors
      if item.rule.removesOutline {
        let sure = selectors.filter(\.holdsForKeyboard).map(\.whenThere)
        removals.append(Removal(number: item.number, selectors: sure))
      }
      if item.rule.changesSomething {
        changes += selectors.filter(\.asksForFocus).flatMap(\.focused)
      }
      areMarked = areMarked || selectors.contains(where: \.namesFocus)
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

extension StyleRule {
  fileprivate var removesOutline: Bool { declarations.removesOutline }

  /// Whether it does anything but take something away that shows the focus.
  fileprivate var changesSomething: Bool {
    let removes = removesOutline
    return declarations.contains { declaration in
      switch declaration.property {
      case .outlineStyle, .outlineWidth: !removes
      case .boxShadow: !declaration.isNothing
      case .other: declaration.value.first?.ident.map { !Self.unseen.contains($0.lower) } ?? true
      default: true
      }
    }
  }

  /// Properties that change nothing a person sees when the keyboard gets there.
  private static let unseen: Set<Name> = [
    Name("cursor"), Name("transition"), Name("transition-property"), Name("transition-duration"),
    Name("outline-offset"), Name("-webkit-tap-highlight-color"), Name("user-select"),
    Name("-webkit-user-select"),
    Name("pointer-events"), Name("scroll-behavior"),
  ]
}

extension [Declaration] {
  /// Whether the last word of these on outlines is that there is none.
  fileprivate var removesOutline: Bool {
    func isLast(_ property: Property, _ nothing: (Token) -> Bool) -> Bool {
      guard let declaration = last(where: { $0.property == property }), !declaration.usesVariables,
        declaration.value.count == 1, let first = declaration.value.first
      else { return false }
      return nothing(first)
    }
    return isLast(.outlineStyle) { $0.keyword == Keyword.none }
      || isLast(.outlineWidth) {
        switch $0.kind {
        case .number(let number), .dimension(let number, _): number == 0
        default: false
        }
      }
  }
}

extension Selector {
  fileprivate var namesFocus: Bool {
    compounds.contains { compound in
      compound.className.map(Self.focusNames.contains) ?? false
        || compound.others.contains { test in
          switch test {
          case .className(let name): Self.focusNames.contains(name)
          case .attribute(let attribute): Self.focusNames.contains(Name(attribute.name))
          case .id, .pseudo: false
          }
        }
    }
  }

  private static let focusNames: Set<Name> = [
    Name("focus"), Name("focused"), Name("is-focused"), Name("has-focus"), Name("focus-visible"),
    Name("js-focus-visible"), Name("data-focus-visible-added"), Name("data-focus"),
    Name("data-focus-visible"),
    Name("data-whatinput"), Name("data-whatintent"),
  ]
}
