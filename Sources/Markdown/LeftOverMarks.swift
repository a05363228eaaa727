/// Finds signs of Markdown that the library left in the text.
enum LeftOverMarks {
  /// Whether `text` has what each of them starts with.
  static func mayStand(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in text.indices.dropLast() {
      let next = text[index + 1]
      switch text[index] {
      case UInt8(ascii: "*"): if next == UInt8(ascii: "*") { return true }
      case UInt8(ascii: "]"):
        if next == UInt8(ascii: "(") || next == UInt8(ascii: "[") || next == 0x20 { return true }
      case UInt8(ascii: "="): if ASCII.isWord(next) { return true }
      default: break
      }
    }
    return text.count > 1 && text.last == UInt8(ascii: "*")
  }

  /// Where the first asterisks stand that were meant to start bold text. A word may well end with some (a note).
  static func asterisks(in text: [UInt8], isFollowed: Bool) -> Int? {
    var runs: [Range<Int>] = []
    var index = 0
    while index < text.count {
      let length = text[index...].prefix { $0 == UInt8(ascii: "*") }.count
      if length > 1 { runs.append(index..<(index + length)) }
      index += max(length, 1)
    }
    if let run = runs.first(where: { opens($0, in: text, isFollowed: isFollowed) }) { return run.lowerBound }
    // “** bold **”; a legend has stars of several lengths.
    guard runs.count == 2, runs.allSatisfy({ $0.count == 2 }), runs[0].upperBound < runs[1].lowerBound else {
      return nil
    }
    return ASCII.isBlank(text[runs[0].upperBound]) ? runs[0].lowerBound : nil
  }

  private static func opens(_ run: Range<Int>, in text: [UInt8], isFollowed: Bool) -> Bool {
    let startsWord =
      run.lowerBound == 0 || " (['\"".utf8.contains(text[run.lowerBound - 1])
      || text[..<run.lowerBound].suffix(3).starts(with: [0xE2, 0x80])
    guard startsWord else { return false }
    guard run.upperBound < text.count else { return isFollowed && run.lowerBound > 0 }
    return ASCII.isWord(text[run.upperBound]) || "(['\"$".utf8.contains(text[run.upperBound])
  }

  /// What is written like a number drawn from a dataset.
  static func number(in text: [UInt8]) -> String? {
    let text = String(decoding: text, as: UTF8.self)
    guard
      let found = text.firstMatch(
        of: /(?:^|[\s(])(=[a-z][a-z0-9_-]*(?:\[[^\]]{0,200}\])?\.[A-Za-z][A-Za-z0-9_-]*)/)
    else { return nil }
    return String(found.1)
  }

  /// The line with code and escaped signs replaced, so that none of their signs is taken for a mark.
  static func hidingCode(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var line = Array(line)
    var index = 0
    while index < line.count {
      if line[index] == UInt8(ascii: "\\"), index + 1 < line.count, !ASCII.isWord(line[index + 1]) {
        line.replaceSubrange(index...(index + 1), with: [0x01, 0x01])
        index += 2
      } else if line[index] == UInt8(ascii: "`") {
        let length = line[index...].prefix { $0 == UInt8(ascii: "`") }.count
        let end = codeEnd(in: line, from: index + length, length) ?? index
        for position in index..<end { line[position] = 0x01 }
        index = max(end, index + length)
      } else {
        index += 1
      }
    }
    return line
  }

  private static func codeEnd(in line: [UInt8], from start: Int, _ length: Int) -> Int? {
    var index = start
    while index < line.count {
      let run = line[index...].prefix { $0 == UInt8(ascii: "`") }.count
      if run == length { return index + run }
      index += max(run, 1)
    }
    return nil
  }
}
