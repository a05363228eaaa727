/// The lines of a text as somebody wrote it. Valid only while the text is being rendered.
struct SourceLines {
  private let source: UnsafeBufferPointer<UInt8>
  private let starts: [Int]
  /// Whether a bar stands anywhere in the text, without which there is no table.
  let hasBar: Bool
  /// Whether two “#” stand side by side anywhere in the text.
  let hasTwoHashes: Bool

  init(_ source: UnsafeBufferPointer<UInt8>) {
    self.source = source
    var starts = [0]
    for index in source.indices where source[index] == 0x0A { starts.append(index + 1) }
    self.starts = starts
    hasBar = source.contains(UInt8(ascii: "|"))
    hasTwoHashes = source.indices.dropLast().contains {
      source[$0] == UInt8(ascii: "#") && source[$0 + 1] == UInt8(ascii: "#")
    }
  }

  /// The line with this number, counted from one, without its end; nothing past the last line.
  subscript(number: Int) -> ArraySlice<UInt8>? {
    guard starts.indices.contains(number - 1) else { return nil }
    let end = number < starts.count ? starts[number] - 1 : source.count
    var line = Array(source[starts[number - 1]..<end])[...]
    if line.last == 0x0D { line.removeLast() }
    return line
  }

  /// The same without the spaces around it and the marks of the quotation it stands in.
  func text(_ number: Int) -> ArraySlice<UInt8>? {
    guard var line = self[number]?.drop(while: { $0 == UInt8(ascii: ">") || ASCII.isBlank($0) }) else {
      return nil
    }
    while let last = line.last, ASCII.isBlank(last) { line.removeLast() }
    return line
  }

  /// The numbers of the lines that `block`, a paragraph or another block, stands on.
  func numbers(of block: Node) -> ClosedRange<Int> {
    let first = max(block.line, 1)
    return first...max(first, min(block.lastLine, starts.count))
  }
}

extension ASCII {
  /// Whether `byte` is a space or a tab.
  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
