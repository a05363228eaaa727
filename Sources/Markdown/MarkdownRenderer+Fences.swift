extension MarkdownRenderer {
  /// Tells of a block of which nothing marks the end, and returns whether it can be read all the same.
  mutating func checkEnd(of block: Node, name: String, isPlain: Bool) -> Bool {
    guard let fence = block.fence else { return true }
    let mark = String(repeating: Character(fence.character), count: fence.length)
    if !isPlain, let next = FenceText.nextBlock(in: block.literal, after: fence.character) {
      report(
        "unclosed-block",
        "The block “\(name)” that starts here does not end before the next block, “\(next.name)”, starts on "
          + "line \(fileLine(block.line + next.line)).",
        help: "Write a line \(mark) below the last line of “\(name)”.", line: block.line)
      return false
    }
    var inside = 0
    block.withLiteral { text in for byte in text where byte == 0x0A { inside += 1 } }
    if let end = lines.text(block.line + inside + 1), FenceText.ends(end, fence) { return true }
    if isPlain {
      warn(
        "unclosed-block",
        "The block that starts here never ends, so all the text below is shown as it stands.",
        help: "Write a line \(mark) below its last line.", line: block.line)
      return true
    }
    report(
      "unclosed-block",
      "The block “\(name)” that starts here never ends, so all the text below is taken for part of it.",
      help: "Write a line \(mark) below its last line.", line: block.line)
    return false
  }
}

/// Knows the lines that start and end blocks.
private enum FenceText {
  /// Whether `line` ends a block that `fence` starts.
  static func ends(_ line: ArraySlice<UInt8>, _ fence: (character: Unicode.Scalar, length: Int)) -> Bool {
    line.count >= fence.length && line.allSatisfy { $0 == UInt8(ascii: fence.character) }
  }

  /// The first line of `text`, counted from one, that starts a block with a name. No line of a block’s details can.
  static func nextBlock(in text: String, after character: Unicode.Scalar) -> (name: String, line: Int)? {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() where line.hasPrefix("```") || line.hasPrefix("~~~") {
      let name = line.drop { $0 == "`" || $0 == "~" }.prefix { !$0.isWhitespace }
      if line.unicodeScalars.first == character, name.first?.isLetter == true {
        return (String(name), index + 1)
      }
    }
    return nil
  }
}
