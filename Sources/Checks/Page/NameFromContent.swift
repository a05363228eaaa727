import CGumbo

extension ParsedPage {
  /// An element whose end the walk has not met yet.
  private struct Open {
    let end: Int32
    let title: Bytes?
    let length: Int
    let isApart: Bool
  }

  /// What stands inside an element, as it is read out (step 2F of the computation).
  ///
  /// It goes along the row of nodes with a stack of its own, so that no depth of nesting can exhaust the machine's.
  /// - Parameters:
  ///   - hidden: Whether hidden parts count too, because something refers to the hidden element by its id.
  ///   - following: Whether references (`aria-labelledby`) inside it are followed.
  ///   - withValues: Whether fields inside it say their values, rather than all that stands in them.
  ///   - without: A field whose own value does not count, because its own label is read.
  func contentText(
    of node: Node, hidden: Bool, following: Bool = true, withValues: Bool = true, without: Int32 = -1
  ) -> NameText {
    var text = NameText()
    var open: [Open] = []
    var index = Int(node.index) + 1
    while index < Int(node.end), !text.isFull {
      while let last = open.last, last.end <= index {
        Self.close(last, in: &text)
        open.removeLast()
      }
      let inner = nodes[index]
      if inner.followsSpace { text.space() }
      if inner.isText {
        if hidden || inner.isExposed { text.append(inner.text) }
        index += 1
        continue
      }
      guard isRead(inner, hidden: hidden), inner.index != without else {
        index = Int(inner.end)
        continue
      }
      let isApart = inner.standsApart || looks.light.style(at: index).display == .block
      if isApart { text.space() }
      if let own = ownAlternative(of: inner, following: following, withValue: withValues) {
        text.append(own)
        if isApart { text.space() }
        index = Int(inner.end)
        continue
      }
      let title = inner.hasAttributes ? inner.attribute("title") : nil
      let endsApart = isApart || inner.endsInSpace
      if endsApart || title != nil {
        open.append(Open(end: inner.end, title: title, length: text.bytes.count, isApart: endsApart))
      }
      index += 1
    }
    while let last = open.popLast() { Self.close(last, in: &text) }
    return text
  }

  private static func close(_ element: Open, in text: inout NameText) {
    if let title = element.title, text.bytes.count == element.length { text.append(title) }
    if element.isApart { text.space() }
  }

  /// Whether an element counts: what is never shown, such as a script, says nothing even where hidden parts count.
  private func isRead(_ node: Node, hidden: Bool) -> Bool {
    switch node.tag {
    case GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE, GUMBO_TAG_TEMPLATE, GUMBO_TAG_NOSCRIPT: return false
    case GUMBO_TAG_TITLE, GUMBO_TAG_DESC: return !node.isSVG && (hidden || node.isExposed)
    default: return hidden || node.isExposed
    }
  }

  /// What an element says in place of its content, as part of another's name; nothing where its content is read.
  func ownAlternative(of node: Node, following: Bool, withValue: Bool = true) -> NameText? {
    var text = NameText()
    if withValue, let value = controlValue(of: node) { return value }
    guard node.hasAttributes || node.isSVG else { return nil }
    if following {
      text = referencedText(of: node)
      if !text.isBlank { return text }
    }
    if let label = node.attribute("aria-label"), !label.isBlank {
      text.append(label)
      return text
    }
    if node.isSVG {
      let title = nativeName(of: node)
      return title.isBlank ? nil : title
    }
    guard node.tag == GUMBO_TAG_IMG || node.tag == GUMBO_TAG_AREA || node.tag == GUMBO_TAG_INPUT else {
      return nil
    }
    guard node.role != .none else { return text }
    text = nativeName(of: node)
    if text.isBlank, let title = node.attribute("title") { text.append(title) }
    return text
  }
}

extension Node {
  /// Whether a space is heard before and after it: a block, a cell, a field, a line break.
  var standsApart: Bool {
    switch tag {
    case GUMBO_TAG_A, GUMBO_TAG_SPAN, GUMBO_TAG_B, GUMBO_TAG_I, GUMBO_TAG_EM, GUMBO_TAG_STRONG,
      GUMBO_TAG_SMALL, GUMBO_TAG_SUB, GUMBO_TAG_SUP, GUMBO_TAG_ABBR, GUMBO_TAG_CODE, GUMBO_TAG_U,
      GUMBO_TAG_MARK, GUMBO_TAG_S, GUMBO_TAG_Q, GUMBO_TAG_CITE, GUMBO_TAG_DFN, GUMBO_TAG_TIME,
      GUMBO_TAG_VAR, GUMBO_TAG_KBD, GUMBO_TAG_SAMP, GUMBO_TAG_BDI, GUMBO_TAG_BDO, GUMBO_TAG_INS,
      GUMBO_TAG_DEL, GUMBO_TAG_DATA, GUMBO_TAG_LABEL, GUMBO_TAG_FONT, GUMBO_TAG_IMG, GUMBO_TAG_WBR,
      GUMBO_TAG_RUBY, GUMBO_TAG_UNKNOWN:
      styled(display: "block")
    default: true
    }
  }

  /// Whether its `style` sets this display.
  func styled(display value: StaticString) -> Bool {
    guard hasAttributes, let style = attribute("style") else { return false }
    var found = false
    style.split({ $0 == UInt8(ascii: ";") }) { declaration in
      guard let colon = declaration.buffer.firstIndex(of: UInt8(ascii: ":")) else { return }
      let name = declaration.slice(0, colon).trimmed
      if name.matches("display") {
        found = declaration.slice(colon + 1, declaration.count).trimmed.matches(value)
      }
    }
    return found
  }
}
