import CGumbo

/// The parts of a page in which a picture is laid out behind or before the rest.
struct CoveredParts {
  private var parts: Set<Int32> = []

  init(_ page: borrowing ParsedPage, _ styles: PageStyles) {
    for node in page.nodes where !node.isText {
      let style = styles.style(of: node)
      guard style.position == .absolute || style.position == .fixed, style.isDisplayed,
        Self.covers(node, style)
      else { continue }
      let around = page.nearest(to: node) { styles.style(of: $0).position != .static }
      parts.insert(around?.index ?? 0)
    }
  }

  /// Whether such a picture may lie behind `text`.
  func contain(_ text: Node, _ page: borrowing ParsedPage, _ styles: PageStyles) -> Bool {
    if parts.isEmpty { return false }
    var next = page.parent(of: text)
    while let node = next {
      let style = styles.style(of: node)
      if let background = style.background, background.alpha > 0.999, style.layers.isEmpty { return false }
      if parts.contains(node.index) { return true }
      next = page.parent(of: node)
    }
    return false
  }

  private static func covers(_ node: Node, _ style: ComputedStyle) -> Bool {
    switch node.tag {
    case GUMBO_TAG_IMG, GUMBO_TAG_VIDEO, GUMBO_TAG_CANVAS, GUMBO_TAG_IFRAME, GUMBO_TAG_SVG:
      return true
    default: break
    }
    let spansWidth = style.left == .pixels(0) && style.right == .pixels(0) || style.width == .percentage(100)
    let spansHeight =
      style.top == .pixels(0) && style.bottom == .pixels(0) || style.height == .percentage(100)
    return spansWidth && spansHeight
  }
}
