/// Looks for YAML's anchors and aliases, which no page needs and which can make a short text stand for gigabytes.
enum AnchorScan {
  /// The line, counted from one, of the first alias that has an anchor, or nothing.
  static func lineOfAlias(in text: String) -> Int? {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return nil }
    let anchors = Set(names(after: UInt8(ascii: "&"), in: text).map(\.name))
    return names(after: UInt8(ascii: "*"), in: text).first { anchors.contains($0.name) }?.line
  }

  /// The names that follow `sign` where a value can start.
  private static func names(after sign: UInt8, in text: String) -> [(name: String, line: Int)] {
    var found: [(name: String, line: Int)] = []
    var line = 1
    var mayStart = true
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "\n") {
        line += 1
        mayStart = true
      } else if byte == sign, mayStart {
        let name = rest.prefix(while: isNameByte)
        if !name.isEmpty { found.append((String(decoding: name, as: UTF8.self), line)) }
        mayStart = false
      } else if byte == UInt8(ascii: "!"), mayStart {
        // A tag may stand before the name.
        rest = rest.drop { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
      } else if byte != UInt8(ascii: " "), byte != UInt8(ascii: "\t"), byte != UInt8(ascii: "\r") {
        mayStart = ":-?[{,".utf8.contains(byte)
      }
    }
    return found
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
