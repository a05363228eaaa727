extension ParsedPage {
  /// What people see right after a link, and right before it, in the same element.
  func words(around link: Node, in parent: Node) -> String {
    let after = words(at: Int(link.end)..<Int(parent.end))
    let before = words(at: (Int(parent.index) + 1..<Int(link.index)).reversed())
    return after.joined(separator: " ").prefix(120) + " "
      + before.reversed().joined(separator: " ").suffix(80)
  }

  /// The nearest texts, one after the other as they are looked at.
  private func words(at places: some Sequence<Int>) -> [String] {
    var found: [String] = []
    var count = 0
    for index in places.prefix(60) where nodes[index].isText && looks.light.isSeen(index) {
      let words = words(of: nodes[index]).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      found.append(words)
      count += words.utf8.count
      if count > 120 { break }
    }
    return found
  }
}
