import CGumbo

extension ParsedPage {
  /// Whether assistive technology has a name for the element (Accessible Name and Description Computation 1.2).
  func isNamed(_ node: Node) -> Bool {
    if node.says("aria-label") || isNamedByReference(node) { return true }
    if isNamedByMarkup(node) { return true }
    if node.role.isNamedByContent, node.state.contains(.speaks), !node.isFormControl { return true }
    return node.says("title")
  }

  /// Whether `aria-labelledby` points at something with words, hidden or not.
  func isNamedByReference(_ node: Node) -> Bool {
    var named = false
    node.attribute("aria-labelledby")?.forEachWord { id in
      if let target = element(id: id.string), target.state.contains(.wouldSpeak) { named = true }
    }
    return named
  }

  /// Whether the element's own markup names it: `alt`, `value`, a label, a title, a caption.
  private func isNamedByMarkup(_ node: Node) -> Bool {
    if node.isSVG { return hasSpeakingChild(node) { $0.tag == GUMBO_TAG_TITLE } }
    switch node.tag {
    case GUMBO_TAG_IMG, GUMBO_TAG_AREA: return node.says("alt")
    case GUMBO_TAG_INPUT: return isInputNamed(node)
    case GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_METER, GUMBO_TAG_PROGRESS,
      GUMBO_TAG_OUTPUT:
      return isLabelledByLabel(node) || node.says("placeholder")
    case GUMBO_TAG_TABLE: return hasSpeakingChild(node) { $0.tag == GUMBO_TAG_CAPTION }
    case GUMBO_TAG_FIELDSET: return hasSpeakingChild(node) { $0.tag == GUMBO_TAG_LEGEND }
    case GUMBO_TAG_FIGURE: return hasSpeakingChild(node) { $0.tag == GUMBO_TAG_FIGCAPTION }
    default: return false
    }
  }

  private func isInputNamed(_ node: Node) -> Bool {
    if isLabelledByLabel(node) { return true }
    guard let type = node.attribute("type")?.trimmed else { return node.says("placeholder") }
    if type.matches("image") { return node.says("alt") }
    if type.matches("button") { return node.says("value") }
    if type.matches("submit") || type.matches("reset") { return !node.has("value") || node.says("value") }
    return node.says("placeholder")
  }

  /// Whether a `label` names the field: one around it, or one that points at its id.
  func isLabelledByLabel(_ node: Node) -> Bool {
    if let id = node.attribute("id")?.string, labels(for: id).contains(where: { $0.state.contains(.speaks) })
    {
      return true
    }
    let around = nearest(to: node) { $0.tag == GUMBO_TAG_LABEL && $0.isHTML }
    guard let around, !around.has("for") else { return false }
    return around.state.contains(.speaks)
  }

  private func hasSpeakingChild(_ node: Node, where holds: (Node) -> Bool) -> Bool {
    var index = Int(node.index) + 1
    while index < Int(node.end) {
      let child = nodes[index]
      if holds(child), child.state.contains(.speaks) { return true }
      index = Int(child.end)
    }
    return false
  }

  /// The words a link, button or heading is read out as, lower case, with single spaces; at most `limit` bytes.
  func words(of node: Node, limit: Int = 80) -> Words {
    if let label = node.attribute("aria-label"), !label.isBlank { return Words(label, limit) }
    var words = Words(limit: limit)
    var index = Int(node.index) + 1
    while index < Int(node.end), !words.isFull {
      let inner = nodes[index]
      if inner.isText { words.append(inner.text) } else { words.append(alternativeOf: inner) }
      index = inner.isExposed ? index + 1 : Int(inner.end)
    }
    return words
  }
}
