import CGumbo

extension ParsedPage {
  /// The name the element's own markup gives it: `alt`, `value`, a label, a title, a caption (HTML-AAM 1.0).
  func nativeName(of node: Node) -> NameText {
    var text = NameText()
    if node.isSVG { return childText(of: node) { $0.tag == GUMBO_TAG_TITLE } }
    switch node.tag {
    case GUMBO_TAG_IMG, GUMBO_TAG_AREA: node.attribute("alt").map { text.append($0) }
    case GUMBO_TAG_INPUT: return inputName(node)
    case GUMBO_TAG_OPTGROUP, GUMBO_TAG_OPTION: node.attribute("label").map { text.append($0) }
    case GUMBO_TAG_TABLE: return childText(of: node) { $0.tag == GUMBO_TAG_CAPTION }
    case GUMBO_TAG_FIELDSET: return childText(of: node) { $0.tag == GUMBO_TAG_LEGEND }
    case GUMBO_TAG_FIGURE: return childText(of: node) { $0.tag == GUMBO_TAG_FIGCAPTION }
    default: if node.isLabelable { return labelText(of: node) }
    }
    return text
  }

  private func inputName(_ node: Node) -> NameText {
    var text = labelText(of: node)
    guard text.isBlank, let type = node.attribute("type")?.trimmed else { return text }
    if type.matches("image") { node.attribute("alt").map { text.append($0) } }
    if type.matches("button") || type.matches("submit") || type.matches("reset") {
      if let value = node.attribute("value") {
        text.append(value)
      } else if !type.matches("button") {
        text.append(Bytes(static: type.matches("submit") ? "Submit" : "Reset"))
      }
    }
    return text
  }

  /// What the labels of a field say, in the order of the page.
  func labelText(of node: Node) -> NameText {
    var text = NameText()
    for label in labels(of: node) where label.isExposed {
      text.append(contentText(of: label, hidden: false, without: node.index))
      text.space()
    }
    return text
  }

  /// The `label` elements of a field: one around it, and those that point at its id.
  func labels(of node: Node) -> [Node] {
    guard node.isLabelable else { return [] }
    var found: [Node] = []
    if let id = node.attribute("id")?.string, !id.isEmpty, element(id: id)?.index == node.index {
      found = labels(for: id)
    }
    let around = nearest(to: node) { $0.tag == GUMBO_TAG_LABEL && $0.isHTML }
    if let around, !around.has("for"), firstLabelable(in: around)?.index == node.index {
      found.append(around)
      found.sort { $0.index < $1.index }
    }
    return found
  }

  /// Whether a `label` names the field.
  func isLabelledByLabel(_ node: Node) -> Bool { !labelText(of: node).isBlank }

  private func firstLabelable(in label: Node) -> Node? {
    label.inside.first { nodes[$0].isLabelable }.map { nodes[$0] }
  }

  /// What the first child says that `holds` picks.
  private func childText(of node: Node, where holds: (Node) -> Bool) -> NameText {
    var index = Int(node.index) + 1
    while index < Int(node.end) {
      let child = nodes[index]
      if !child.isText, holds(child) { return contentText(of: child, hidden: node.isSVG) }
      index = Int(child.end)
    }
    return NameText()
  }
}

extension Node {
  /// Whether a `label` can name it.
  var isLabelable: Bool {
    guard !isText, isHTML else { return false }
    switch tag {
    case GUMBO_TAG_BUTTON, GUMBO_TAG_METER, GUMBO_TAG_OUTPUT, GUMBO_TAG_PROGRESS, GUMBO_TAG_SELECT,
      GUMBO_TAG_TEXTAREA:
      return true
    case GUMBO_TAG_INPUT: return !attribute("type", is: "hidden")
    default: return false
    }
  }
}
