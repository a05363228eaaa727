import CGumbo

extension String {
  /// The text, cut where it has more bytes than `limit`, with a mark that says so.
  func shortened(to limit: Int) -> String {
    guard utf8.count > limit else { return self }
    var short = ""
    for character in self {
      guard short.utf8.count + character.utf8.count <= limit - 3 else { break }
      short.append(character)
    }
    if let space = short.lastIndex(of: " "), short.distance(from: space, to: short.endIndex) < 16 {
      short = String(short[..<space])
    }
    return short + "…"
  }
}

extension ParsedPage {
  /// The words of an element that has no role of its own, such as the title, shown or not.
  func plainText(of node: Node, limit: Int) -> String {
    contentText(of: node, hidden: true).string.shortened(to: limit)
  }
}
