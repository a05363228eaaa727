import CGumbo

extension ParsedPage {
  /// The text of an element that people see, in the order of the page: what is only read out is left away.
  func visibleText(of node: Node) -> String {
    var text = NameText()
    var apart: [Int32] = []
    var index = Int(node.index) + 1
    while index < Int(node.end), !text.isFull {
      while let end = apart.last, end <= index {
        text.space()
        apart.removeLast()
      }
      let inner = nodes[index]
      if inner.followsSpace { text.space() }
      if inner.isText {
        if looks.light.isSeen(index) { text.append(inner.text) }
      } else if inner.state.contains(.hidden) || inner.isOutOfSight || inner.isIcon
        || inner.showsNoText
      {
        index = Int(inner.end)
        continue
      } else {
        let isApart = inner.standsApart || looks.light.style(at: index).display == .block
        if isApart { text.space() }
        if isApart || inner.endsInSpace { apart.append(inner.end) }
      }
      index += 1
    }
    return text.string
  }
}

extension Node {
  /// Whether what is inside is not the page's text: a field's choices, a script, a drawing's title.
  fileprivate var showsNoText: Bool {
    switch tag {
    case GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_IFRAME,
      GUMBO_TAG_NOSCRIPT:
      true
    case GUMBO_TAG_TITLE, GUMBO_TAG_DESC: isSVG
    default: false
    }
  }

  /// Whether it is there for screen readers only, by the usual name of its class or its own style.
  var isOutOfSight: Bool {
    guard hasAttributes else { return false }
    let signs: [StaticString] = ["clip-path", "clip: rect", "clip:rect", "-999"]
    if let style = attribute("style"), signs.contains(where: { style.contains($0) }) { return true }
    guard let classes = attribute("class") else { return false }
    let names: [StaticString] = [
      "visually-hidden", "visuallyhidden", "sr-only", "screen-reader", "assistive",
    ]
    return names.contains { classes.contains($0) }
  }

  /// Whether its letters may be drawn as signs by an icon font, so that they are no words.
  var isIcon: Bool {
    guard hasAttributes else { return false }
    if let style = attribute("style"), style.contains("icon") || style.contains("awesome") { return true }
    guard let classes = attribute("class") else { return false }
    return classes.contains("icon") || classes.contains("material-symbols")
  }
}
