import CGumbo

extension ParsedPage {
  /// Goes through the texts that people see or hear in the language of `node`, parts with a language of their own left out.
  ///
  /// Names that an element takes from elsewhere by reference are heard in the element's own language. It stops when
  /// `body` says so.
  func forEachText(inLanguageOf node: Node, until body: (Bytes) -> Bool) {
    if node.tag != GUMBO_TAG_HTML, attributeTexts(of: node, until: body) { return }
    var index = Int(node.index) + 1
    while index < Int(node.end) {
      let inner = nodes[index]
      if inner.isText {
        if !inner.state.contains(.hidden), body(inner.text) { return }
        index += 1
      } else if inner.state.contains(.hidden) || inner.has("lang") || inner.tag == GUMBO_TAG_NOSCRIPT {
        index = Int(inner.end)
      } else {
        if inner.hasAttributes, attributeTexts(of: inner, until: body) { return }
        index += 1
      }
    }
  }

  /// The texts that an element says by its attributes; whether `body` has heard enough.
  private func attributeTexts(of node: Node, until body: (Bytes) -> Bool) -> Bool {
    guard node.isExposed else { return false }
    let names: [StaticString] = ["aria-label", "alt", "title", "placeholder"]
    for name in names where node.says(name) {
      if name.utf8CodeUnitCount == 3, node.role == .none { continue }
      if let text = node.attribute(name), body(text) { return true }
    }
    guard node.has("aria-labelledby") else { return false }
    let referenced = referencedText(of: node)
    guard !referenced.isBlank else { return false }
    return referenced.bytes.withUnsafeBufferPointer { body(Bytes(buffer: $0)) }
  }
}
