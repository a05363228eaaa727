extension ParsedPage {
  /// All words of a text, where the parser was given only its beginning too.
  func words(of text: Node) -> String {
    guard let whole = places.wholeText(of: text) else { return text.text.string }
    let words = String(decoding: whole, as: UTF8.self)
    guard words.utf8.contains(UInt8(ascii: "&")) else { return words }
    return Self.entities.reduce(words) { $0.replacing($1.name, with: $1.sign) }
  }

  /// The entities that are written for signs that HTML needs, and a space that keeps words on one line.
  private static var entities: [(name: String, sign: String)] {
    [
      ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#x27;", "'"),
      ("&amp;", "&"),
    ]
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
