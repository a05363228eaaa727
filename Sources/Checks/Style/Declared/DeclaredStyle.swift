import CGumbo

/// What stylesheets declare on the elements of a page, for properties that nobody computes.
///
/// Asked only where something looks wrong already, so that it costs nothing on most pages.
struct DeclaredStyle {
  /// One rule and its place among all.
  struct Rule {
    let number: Int
    let rule: StyleRule
  }

  let rules: [Rule]
  private let matcher: SelectorMatcher

  /// The rules that count in `environment`.
  init(_ page: borrowing ParsedPage, _ environment: Environment = .desktop) {
    matcher = page.looks.elements
    rules = page.looks.sheets.rules(in: environment).enumerated().map { Rule(number: $0, rule: $1) }
  }

  /// Whether `selector` means the element.
  func matches(_ selector: Selector, _ node: Node) -> Bool { matcher.matches(selector, Int(node.index)) }

  /// Whether a rule, or the element's own `style`, declares one of `properties` on the element or before or after it.
  func declares(_ properties: Set<Property>, on node: Node) -> Bool {
    !numbers(declaring: properties, on: node).isEmpty
      || node.attribute("style").map { own($0, declares: properties) } ?? false
  }

  /// The numbers of the rules that declare one of `properties` on the element or before or after it.
  func numbers(declaring properties: Set<Property>, on node: Node) -> Set<Int> {
    var numbers: Set<Int> = []
    for item in rules
    where item.rule.declarations.contains(where: { properties.contains($0.property) && !$0.isNothing }) {
      if item.rule.selectors.contains(where: { matches($0, node) }) { numbers.insert(item.number) }
    }
    return numbers
  }

  /// Whether a `style` attribute declares one of `properties`.
  func own(_ style: Bytes, declares properties: Set<Property>) -> Bool {
    SheetParser.declarations(Array(style.buffer)).contains {
      properties.contains($0.property) && !$0.isNothing
    }
  }
}

extension Declaration {
  /// Whether it asks for nothing: no space, no line, what the browser would do anyway.
  var isNothing: Bool {
    guard let first = value.first else { return true }
    switch first.kind {
    case .number(let number), .dimension(let number, _): return number == 0 && value.count == 1
    case .ident(let ident):
      guard value.count == 1, let keyword = ident.keyword else { return false }
      return keyword == .none || keyword == .normal || keyword.isForEveryProperty
    default: return false
    }
  }
}

extension Set<Property> {
  /// What turns a box into one whose room cannot be told without layout.
  static let hidingRoom: Self = [
    .columns, .columnCount, .columnWidth, .minWidth, .minHeight, .animation, .flex, .flexGrow, .padding,
    .paddingTop,
    .paddingRight, .paddingBottom, .paddingLeft, .paddingInline, .paddingBlock,
  ]
  static let paddings: Self = [
    .padding, .paddingTop, .paddingRight, .paddingBottom, .paddingLeft, .paddingInline, .paddingBlock,
  ]
  static let margins: Self = [
    .margin, .marginTop, .marginRight, .marginBottom, .marginLeft, .marginInline, .marginBlock,
  ]
  static let borders: Self = [
    .border, .borderWidth, .borderBottomWidth, .borderTop, .borderLeft, .borderRight, .borderInline,
    .borderBlock,
    .borderBlockEnd, .borderImage,
  ]
}
