import Diagnostics

/// Cuts a page into its details and its text.
struct FrontMatter {
  /// The YAML between the two lines of hyphens, or nothing where there are none.
  let yaml: String?
  /// The offset of the text after them.
  let bodyStart: Int
  /// How many lines stand before the text.
  let linesBefore: Int

  /// Reads the start of a page; a byte order mark and Windows line ends are accepted.
  static func read(_ bytes: [UInt8], file: String) -> Result<FrontMatter, Diagnostic> {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let firstEnd = lineEnd(in: bytes, from: start) ?? bytes.count
    guard isFence(bytes[start..<firstEnd]) else {
      if let problem = misplaced(bytes[start...], file: file) { return .failure(problem) }
      return .success(FrontMatter(yaml: nil, bodyStart: start, linesBefore: 0))
    }
    let first = firstEnd
    var lineStart = first + 1
    var line = 1
    while lineStart < bytes.count {
      let end = lineEnd(in: bytes, from: lineStart) ?? bytes.count
      line += 1
      if isFence(bytes[lineStart..<end]) {
        let yaml = String(decoding: bytes[(first + 1)..<lineStart], as: UTF8.self)
        return .success(FrontMatter(yaml: yaml, bodyStart: min(end + 1, bytes.count), linesBefore: line))
      }
      lineStart = end + 1
    }
    return .failure(
      Diagnostic(
        .error, id: "unclosed-details", "The page’s details start here and never end.",
        help: "Write three hyphens (---) on a line of their own after the last detail.",
        at: SourceLocation(file: file, line: 1)))
  }

  /// Details that start below an empty line, or with dashes that a word processor made of the hyphens.
  private static func misplaced(_ bytes: ArraySlice<UInt8>, file: String) -> Diagnostic? {
    let lines = bytes.prefix(400).split(
      separator: UInt8(ascii: "\n"), maxSplits: 4, omittingEmptySubsequences: false)
    guard let index = lines.firstIndex(where: { !$0.allSatisfy { $0 == 0x20 || $0 == 0x0D || $0 == 0x09 } })
    else {
      return nil
    }
    let text = String(decoding: lines[index], as: UTF8.self).filter { !$0.isWhitespace }
    guard text.count > 0, text.allSatisfy({ "-–—".contains($0) }), index > 0 || text != "---" else {
      return nil
    }
    let isFence = text == "---"
    return Diagnostic(
      .error, id: "misplaced-details",
      isFence
        ? "The page’s details must start on the very first line."
        : "The page’s details must start with exactly three hyphens.",
      help: isFence ? "Delete the empty lines above the three hyphens." : "Write --- on the first line.",
      at: SourceLocation(file: file, line: index + 1))
  }

  private static func lineEnd(in bytes: [UInt8], from start: Int) -> Int? {
    bytes[start...].firstIndex(of: UInt8(ascii: "\n"))
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    var line = line
    while let last = line.last, [UInt8(ascii: "\r"), UInt8(ascii: " "), UInt8(ascii: "\t")].contains(last) {
      line.removeLast()
    }
    return line.elementsEqual("---".utf8)
  }
}
