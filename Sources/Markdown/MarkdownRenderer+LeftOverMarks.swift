/// Tells of signs of Markdown that readers would see, because they mark nothing where they stand.
extension MarkdownRenderer {
  /// Looks at a piece of text in which such signs may stand.
  mutating func warnOfMarks(_ node: Node) {
    let text = Array(node.literal.utf8)
    let isFollowed = node.next.map { $0.kind != .softBreak && $0.kind != .lineBreak } ?? false
    if let start = LeftOverMarks.asterisks(in: text, isFollowed: isFollowed),
      let (number, _) = line(of: node, with: "**")
    {
      warn(
        "left-over-asterisks",
        "These asterisks would be shown on the page: “\(String(decoding: text[start...], as: UTF8.self).shortened)”.",
        help:
          "Put two right before the first bold word and two right after the last, in one paragraph: **bold**. "
          + "To show an asterisk, write \\*.", line: number)
    }
    for sign in ["](", "] (", "]["] where text.firstRange(of: Array(sign.utf8)) != nil {
      guard let (number, line) = line(of: node, with: sign), let found = BrokenLink.find(sign, in: line)
      else {
        continue
      }
      warn(found.id, found.message, help: found.help, line: number)
    }
    warnOfNumber(node, text)
  }

  private mutating func warnOfNumber(_ node: Node, _ text: [UInt8]) {
    guard let number = LeftOverMarks.number(in: text),
      let (line, _) = line(of: node, with: String(number.prefix { $0 != "[" && $0 != "." }))
    else { return }
    warn(
      "number-without-backticks", "This is shown as it stands, not as a number: “\(number.shortened)”.",
      help:
        "Put a backtick on each side, so that the number is drawn from the dataset: `\(number.shortened)`.",
      line: line)
  }

  /// The line that a piece of text stands on, with code and escaped signs hidden, if `sign` stands there. Each line
  /// is looked at once for each sign.
  private mutating func line(of node: Node, with sign: String) -> (number: Int, line: [UInt8])? {
    let number = self.line(of: node)
    guard markedLines[sign, default: []].insert(number).inserted, let line = lines[number],
      line.count < Self.longestLine
    else { return nil }
    let hidden = LeftOverMarks.hidingCode(line)
    return hidden.firstRange(of: Array(sign.utf8)) == nil ? nil : (number, hidden)
  }

  /// Nobody writes a longer line by hand.
  private static let longestLine = 10_000

  /// Tells of lines that were meant as headings. One “#” and a word may be the name of a campaign.
  mutating func warnOfHeading(_ paragraph: Node) {
    guard lines.hasTwoHashes else { return }
    for number in lines.numbers(of: paragraph) {
      guard let line = lines.text(number) else { continue }
      let hashes = line.prefix { $0 == UInt8(ascii: "#") }.count
      guard (2...6).contains(hashes), hashes < line.count, !ASCII.isBlank(line[line.startIndex + hashes])
      else {
        continue
      }
      let mark = String(repeating: "#", count: hashes)
      let words = String(decoding: line.dropFirst(hashes), as: UTF8.self).shortened
      warn(
        "not-a-heading", "“\(mark)\(words)” is not a heading: no space stands after “\(mark)”.",
        help: "Put a space between the two: \(mark) \(words)", line: number)
    }
  }
}
