/// Estimates from above how deep YAML is nested, without recursion: the library recurses, and a worker’s stack is small.
struct NestingScan {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  /// The columns at which the blocks around the current line start.
  private var blocks: [Int] = []
  private var brackets = 0
  private var quote: UInt8?
  private var isComment = false
  private var mayStart = true

  /// The first line, counted from one, on which `text` may be nested deeper than `limit`, or nothing.
  static func line(in text: String, deeperThan limit: Int) -> Int? {
    var scan = NestingScan(bytes: Array(text.utf8))
    return scan.firstLine(deeperThan: limit)
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func firstLine(deeperThan limit: Int) -> Int? {
    startLine()
    while position < bytes.count {
      if blocks.count + brackets > limit { return line }
      read(bytes[position])
      position += 1
    }
    return blocks.count + brackets > limit ? line : nil
  }

  /// Counts the blocks that the indentation and the hyphens of a line open.
  private mutating func startLine() {
    var column = 0
    var index = position
    while index < bytes.count {
      let byte = bytes[index]
      let isBlank = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
      if !isBlank {
        guard byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r") else { return }
        while let last = blocks.last, last >= column { blocks.removeLast() }
        blocks.append(column)
        let next = index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: "\n")
        guard "-?:".utf8.contains(byte), " \t\r\n".utf8.contains(next) else { return }
      }
      column += 1
      index += 1
    }
  }

  /// Brackets open wherever a value can start; they close only where that is certain.
  private mutating func read(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\n"):
      line += 1
      isComment = false
      mayStart = true
      position += 1
      startLine()
      position -= 1
      return
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      if mayStart || brackets > 0 { brackets += 1 }
    case UInt8(ascii: "]"), UInt8(ascii: "}"):
      if quote == nil, !isComment, brackets > 0 { brackets -= 1 }
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      readQuote(byte)
    case UInt8(ascii: "\\") where quote == UInt8(ascii: "\""):
      position += 1
    case UInt8(ascii: "#") where quote == nil && (position == 0 || bytes[position - 1] <= 0x20):
      isComment = true
    default: break
    }
    if byte > 0x20 { mayStart = "[{,:-?".utf8.contains(byte) }
  }

  private mutating func readQuote(_ byte: UInt8) {
    if quote == nil {
      if brackets > 0, mayStart, !isComment { quote = byte }
    } else if quote == byte {
      let isDoubled = byte == UInt8(ascii: "'") && position + 1 < bytes.count && bytes[position + 1] == byte
      if isDoubled { position += 1 } else { quote = nil }
    }
  }
}
