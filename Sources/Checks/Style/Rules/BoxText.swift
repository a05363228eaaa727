import CGumbo

/// The text that an element with a fixed size holds, where that size decides whether all of it can be seen.
struct BoxText {
  let styles: PageStyles

  /// The texts in `box` that flow in it: not those that stand elsewhere or scroll in something of their own.
  func texts(in box: Node, _ page: borrowing ParsedPage) -> [Node] {
    nodes(in: box, page).filter { $0.isText }
  }

  /// The same with the images.
  func nodes(in box: Node, _ page: borrowing ParsedPage) -> [Node] {
    var found: [Node] = []
    var index = Int(box.index) + 1
    while index < Int(box.end) {
      let node = page.nodes[index]
      if node.isText {
        if !node.text.isBlank, styles.isSeen(index), !node.state.contains(.ariaHidden) { found.append(node) }
        index += 1
      } else if leaves(node) {
        index = Int(node.end)
      } else {
        if node.tag == GUMBO_TAG_IMG, styles.isSeen(index) { found.append(node) }
        index += 1
      }
    }
    return found
  }

  /// What may put an element somewhere else than in the flow of its text.
  private static let turns = [Property.transform, .scale, .rotate].reduce(0) {
    $0 | ComputedStyle.bit(of: $1)
  }

  /// Whether what is in `node` does not take up room in what is around it.
  private func leaves(_ node: Node) -> Bool {
    let style = styles.style(of: node)
    if style.position == .absolute || style.position == .fixed { return true }
    if style.overflowX != .visible || style.overflowY != .visible { return true }
    if style.declared & Self.turns != 0 { return true }
    return !style.isSeen || !node.isHTML || node.isReplaced
  }
}

extension ComputedStyle {
  /// The height that is set for it in pixels, the least of those that hold.
  var setHeight: Double? { [height.pixels, maxHeight.pixels].compactMap { $0 }.min() }

  /// The widest it may be, in pixels.
  var setWidth: Double? { [width.pixels, maxWidth.pixels].compactMap { $0 }.min() }
}

extension Node {
  /// Whether a browser draws what is in it in a way of its own.
  fileprivate var isReplaced: Bool {
    switch tag {
    case GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_OBJECT, GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO,
      GUMBO_TAG_CANVAS, GUMBO_TAG_IFRAME, GUMBO_TAG_NOSCRIPT, GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE:
      true
    default: false
    }
  }
}
