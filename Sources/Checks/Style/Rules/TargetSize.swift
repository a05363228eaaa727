import CGumbo

/// What is pressed must be large enough, or far enough from the next, for a finger that shakes.
enum TargetSize: Rule {
  static let facts = RuleFacts(
    "target-size", wcag: ["2.5.8"],
    asks: "What is pressed is at least 24 pixels wide and high, or stands that far from the next.")

  /// The least width and height, in pixels.
  private static let least = 24.0
  /// How many small ones are looked at closely.
  private static let mostClosely = 200

  static func check(_ page: borrowing ParsedPage, _ run: inout RuleRun) {
    guard page.looks.sheets.unread.isEmpty else { return }
    var declared: DeclaredStyle?
    var before: Node?
    var closely = 0
    var asked: Set<Int32> = []
    for node in page.nodes
    where closely < mostClosely && node.isTarget && page.looks.light.isSeen(Int(node.index)) {
      defer { before = node }
      let style = page.looks.light.style(of: node)
      guard style.isSetSmall(least) else {
        if style.isSetLarge(least) { run.pass() }
        continue
      }
      let known = declared ?? DeclaredStyle(page)
      declared = known
      closely += 1
      guard !known.declares(.growing, on: node), !isAmongWords(node, style, page) else { continue }
      if let before, touches(before, node, known, page) {
        run.fail(node, message(node, before, style, page), help: help)
      } else if asked.insert(page.looks.light.places[Int(node.index)]).inserted {
        run.ask(node, question(node, style, page))
      }
    }
  }

  /// Whether it stands in a line of text, which decides how large it can be.
  private static func isAmongWords(_ node: Node, _ style: ComputedStyle, _ page: borrowing ParsedPage) -> Bool
  {
    guard style.display == .inlineBlock, let around = page.parent(of: node) else { return false }
    return around.inside.contains { index in
      let other = page.nodes[index]
      return other.isText && other.parent == around.index && other.text.fewLetters > 1
    }
  }

  /// Whether `second` surely stands so close to `first` that circles of 24 pixels around them meet.
  private static func touches(
    _ first: Node, _ second: Node, _ declared: DeclaredStyle, _ page: borrowing ParsedPage
  ) -> Bool {
    let one = page.looks.light.style(of: first)
    let other = page.looks.light.style(of: second)
    guard first.parent == second.parent, let around = page.parent(of: second), one.isSetSmall(least),
      one.display == other.display, one.position == .static, other.position == .static,
      (Int(first.end)..<Int(second.index)).allSatisfy({ page.nodes[$0].isText && page.nodes[$0].text.isBlank }
      ),
      !declared.declares(.growing, on: first), !declared.declares(.keepingApart, on: first),
      !declared.declares(.keepingApart, on: second),
      !declared.declares(.keepingApart, on: around)
    else { return false }
    guard let ones = one.sizeSet, let others = other.sizeSet else { return false }
    // Between two that stand on a line there may be a space.
    let space =
      page.looks.light.style(of: around).fontSize * 0.4 + page.looks.light.style(of: around).wordSpacing
    return switch one.display {
    case .inlineBlock: (ones.width + others.width) / 2 + space < least
    case .block: (ones.height + others.height) / 2 < least
    default: false
    }
  }

  private static func message(
    _ node: Node, _ before: Node, _ style: ComputedStyle, _ page: borrowing ParsedPage
  ) -> String {
    "\(name(node, page)) is \(style.size) pixels and right beside \(name(before, page)). People whose hands shake, or who "
      + "use a phone, press the wrong one."
  }

  private static let help =
    "Make each at least 24 by 24 pixels, or put so much room between them that their centres are 24 pixels apart."

  private static func question(_ node: Node, _ style: ComputedStyle, _ page: borrowing ParsedPage) -> String {
    "\(name(node, page)) is \(style.size) pixels. Is anything else to press at least 24 pixels away from its middle?"
  }

  private static func name(_ node: Node, _ page: borrowing ParsedPage) -> String {
    let words = page.name(of: node).shortened(to: 60)
    return words.isEmpty ? node.tagName : "“\(words)”"
  }
}

extension Node {
  /// Whether it is a link or a button.
  fileprivate var isTarget: Bool {
    guard isHTML, !state.contains(.hidden), state.contains(.focusable) else { return false }
    return tag == GUMBO_TAG_A || tag == GUMBO_TAG_BUTTON
  }
}

extension ComputedStyle {
  fileprivate var sizeSet: (width: Double, height: Double)? {
    guard display == .block || display == .inlineBlock, let width = width.pixels, let height = height.pixels,
      width > 1, height > 1
    else { return nil }
    return (width, height)
  }

  fileprivate func isSetSmall(_ least: Double) -> Bool {
    sizeSet.map { $0.width < least && $0.height < least } ?? false
  }

  fileprivate func isSetLarge(_ least: Double) -> Bool {
    sizeSet.map { $0.width >= least && $0.height >= least } ?? false
  }

  fileprivate var size: String {
    guard let sizeSet else { return "" }
    return "\(sizeSet.width.rounded(toPlaces: 0)) by \(sizeSet.height.rounded(toPlaces: 0))"
  }
}

extension Set<Property> {
  /// What makes an element larger than its width and height say, or gives what is drawn beside it room to press.
  fileprivate static let growing: Self = Self.paddings.union(borders).union([
    .minWidth, .minHeight, .flex, .flexGrow, .content, .animation,
  ])

  /// What may stand between two elements.
  fileprivate static let keepingApart: Self = margins.union([
    .gap, .columnGap, .justifyContent, .justifyItems, .gridTemplate, .gridTemplateColumns, .transform,
    .columns, .float, .grid, .rowGap, .placeContent, .alignContent, .flex, .flexGrow,
  ])
}
