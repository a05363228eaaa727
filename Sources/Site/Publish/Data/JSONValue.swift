/// A JSON value that keeps its keys in the order they were written, so that people can read the file as well.
indirect enum JSONValue: Sendable {
  case text(String)
  case whole(Int)
  case flag(Bool)
  case list([JSONValue])
  /// Keys without a value are left out.
  case object([(key: String, value: JSONValue?)])

  /// The file that holds the value: UTF-8, two spaces for each level, a line end after the last line.
  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.write(self)
    return writer.bytes + [UInt8(ascii: "\n")]
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral, ExpressibleByStringLiteral {
  init(dictionaryLiteral elements: (String, JSONValue?)...) { self = .object(elements) }

  init(arrayLiteral elements: JSONValue...) { self = .list(elements) }

  init(stringLiteral value: String) { self = .text(value) }

  /// A text in a list of linked data that is the address of something, not words.
  static func address(_ url: String) -> JSONValue { ["@id": .text(url)] }
}

/// Writes JSON (RFC 8259).
private struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  mutating func write(_ value: JSONValue) {
    switch value {
    case .text(let text): write(text)
    case .whole(let number): bytes += Array(String(number).utf8)
    case .flag(let isSo): bytes += Array((isSo ? "true" : "false").utf8)
    case .list(let values): write(values, between: ("[", "]")) { writer, value in writer.write(value) }
    case .object(let entries):
      let present = entries.compactMap { entry in entry.value.map { (entry.key, $0) } }
      write(present, between: ("{", "}")) { writer, entry in
        writer.write(entry.0)
        writer.bytes += Array(": ".utf8)
        writer.write(entry.1)
      }
    }
  }

  private mutating func write<Element>(
    _ elements: [Element], between ends: (String, String), _ body: (inout JSONWriter, Element) -> Void
  ) {
    bytes += Array(ends.0.utf8)
    depth += 1
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      startLine()
      body(&self, element)
    }
    depth -= 1
    if !elements.isEmpty { startLine() }
    bytes += Array(ends.1.utf8)
  }

  private mutating func startLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes += Array(repeating: UInt8(ascii: " "), count: depth * 2)
  }

  private mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes += Array(("\\u00" + (digits.count == 1 ? "0" : "") + digits).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
