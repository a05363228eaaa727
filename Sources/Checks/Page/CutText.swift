extension ParsedPage {
  /// All words of a text, where the parser was given only its beginning too.
  func words(of text: Node) -> String {
    guard let whole = places.wholeText(of: text) else { return text.text.string }
    return String(decoding: whole, as: UTF8.self).replacing("&nbsp;", with: " ")
  }

  /// Whether some text inside `node` was cut before it was parsed, so that nothing can be said of its end.
  func isCut(inside node: Node) -> Bool {
    node.inside.contains { nodes[$0].isText && places.wholeText(of: nodes[$0]) != nil }
  }

  /// Whether what an attribute refers to by id was cut.
  func isCut(_ node: Node, by attribute: StaticString) -> Bool {
    var isCut = false
    node.attribute(attribute)?.forEachWord { id in
      if let target = element(id: id.string), self.isCut(inside: target) { isCut = true }
    }
    return isCut
  }
}
