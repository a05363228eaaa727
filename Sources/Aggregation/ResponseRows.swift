/// Cuts a file of answers into rows, one at a time.
///
/// Values stay where they are in the bytes. A quotation mark inside a value that none surrounds is a character like any
/// other: survey tools write such files.
struct ResponseRows {
  /// Where a value stands in the file, without the quotation marks round it.
  struct Value {
    let start: Int
    let end: Int
    /// Whether it holds quotation marks that are written twice.
    var hasDoubledQuotes = false
  }

  let bytes: [UInt8]
  let separator: UInt8
  /// The values of the row that was read last.
  private(set) var values: [Value] = []
  /// The line on which that row starts, counted from one.
  private(set) var line = 0
  /// Whether a quotation mark in that row is never closed, or text follows a closing one.
  private(set) var isBroken = false
  private var position: Int
  private var nextLine = 1

  private static let quote = UInt8(ascii: "\"")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ bytes: [UInt8], separator: UInt8, from position: Int = 0) {
    self.bytes = bytes
    self.separator = separator
    self.position = position
    if position > 0 { nextLine = 2 }
  }

  /// The text of the value at `index` of the row.
  func text(_ index: Int) -> String {
    let value = values[index]
    let text = String(decoding: bytes[value.start..<value.end], as: UTF8.self)
    return value.hasDoubledQuotes ? text.replacing("\"\"", with: "\"") : text
  }

  /// The texts of all values of the row.
  var texts: [String] { values.indices.map(text) }

  /// Whether the row holds nothing at all.
  var isBlank: Bool {
    values.allSatisfy { value in bytes[value.start..<value.end].allSatisfy { $0 == 0x20 || $0 == 0x09 } }
  }

  /// Reads the next row that is not blank; `false` at the end of the file.
  mutating func next() -> Bool {
    while position < bytes.count {
      readRow()
      if isBroken || !isBlank { return true }
    }
    return false
  }

  private mutating func readRow() {
    values.removeAll(keepingCapacity: true)
    line = nextLine
    isBroken = false
    repeat { readValue() } while takeSeparator()
    takeLineEnd()
  }

  private mutating func readValue() {
    if position < bytes.count, bytes[position] == Self.quote { return readQuoted() }
    let start = position
    skipToBoundary()
    values.append(Value(start: start, end: position))
  }

  private mutating func readQuoted() {
    position += 1
    let start = position
    var hasDoubledQuotes = false
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == Self.newline {
        nextLine += 1
      } else if byte == Self.quote {
        guard position < bytes.count, bytes[position] == Self.quote else {
          values.append(Value(start: start, end: position - 1, hasDoubledQuotes: hasDoubledQuotes))
          let end = position
          skipToBoundary()
          if bytes[end..<position].contains(where: { $0 != 0x20 }) { isBroken = true }
          return
        }
        hasDoubledQuotes = true
        position += 1
      }
    }
    values.append(Value(start: start, end: position))
    isBroken = true
  }

  private mutating func skipToBoundary() {
    while position < bytes.count {
      let byte = bytes[position]
      if byte == separator || byte == Self.newline || byte == Self.carriageReturn { return }
      position += 1
    }
  }

  private mutating func takeSeparator() -> Bool {
    guard position < bytes.count, bytes[position] == separator else { return false }
    position += 1
    return true
  }

  private mutating func takeLineEnd() {
    guard position < bytes.count else { return }
    if bytes[position] == Self.carriageReturn, position + 1 < bytes.count, bytes[position + 1] == Self.newline
    {
      position += 1
    }
    position += 1
    nextLine += 1
  }
}

extension ResponseRows {
  /// Starts reading `bytes`, with the separator that cuts the first rows best.
  static func opening(_ bytes: [UInt8]) -> ResponseRows {
    // Excel writes this line for itself.
    if bytes.starts(with: "sep=".utf8), bytes.count > 5 {
      let end = bytes.firstIndex(of: newline).map { $0 + 1 } ?? bytes.count
      return ResponseRows(bytes, separator: bytes[4], from: end)
    }
    let fits = ",;\t".utf8.map { (separator: $0, width: width(bytes, cutBy: $0)) }
    let best = fits.max { $0.width < $1.width }
    return ResponseRows(bytes, separator: fits.first { $0.width == best?.width }?.separator ?? 0x2C)
  }

  /// How many values each of the first rows has when `separator` cuts them; a little more than none where they do not
  /// have equally many.
  private static func width(_ bytes: [UInt8], cutBy separator: UInt8) -> Double {
    var rows = ResponseRows(bytes, separator: separator)
    var widths: [Int] = []
    while widths.count < 20, rows.next() { widths.append(rows.values.count) }
    guard let first = widths.first, first > 1 else { return 0 }
    let isEven = widths.allSatisfy { $0 == first }
    return isEven ? Double(first) : Double(first) / 1e6
  }
}
