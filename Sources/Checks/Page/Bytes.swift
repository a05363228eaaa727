import CGumbo

/// A piece of text inside the parsed page, compared without making a `String`.
///
/// Valid only as long as the page it came from.
struct Bytes {
  private let start: UnsafePointer<UInt8>
  let count: Int

  /// What an empty buffer points at.
  private static let nothing: StaticString = ""

  /// The text from `start` to the NUL that ends it.
  init(cString start: UnsafePointer<CChar>) {
    count = candour_length(start)
    self.start = UnsafeRawPointer(start).assumingMemoryBound(to: UInt8.self)
  }

  /// A text of the program's own.
  init(static text: StaticString) {
    start = text.utf8Start
    count = text.utf8CodeUnitCount
  }

  /// The text in `buffer`.
  init(buffer: UnsafeBufferPointer<UInt8>) {
    start = buffer.baseAddress ?? Self.nothing.utf8Start
    count = buffer.count
  }

  private init(_ start: UnsafePointer<UInt8>, _ count: Int) {
    self.start = start
    self.count = count
  }

  /// The text for a message; bytes that are not UTF-8 were already replaced by the parser.
  var string: String { String(decoding: buffer, as: UTF8.self) }

  var buffer: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }

  var isEmpty: Bool { count == 0 }

  /// Whether nothing would be read out: white space, and the no-break and zero-width spaces, say nothing.
  var isBlank: Bool {
    var index = 0
    while index < count {
      switch start[index] {
      case 0x09...0x0D, 0x20: index += 1
      case 0xC2 where follows(index, 0xA0): index += 2
      case 0xE2 where follows(index, 0x80, 0x8B), 0xEF where follows(index, 0xBB, 0xBF): index += 3
      default: return false
      }
    }
    return true
  }

  /// The text without white space around it.
  var trimmed: Bytes {
    var from = 0
    var to = count
    while from < to, start[from].isSpace { from += 1 }
    while to > from, start[to - 1].isSpace { to -= 1 }
    return Bytes(start + from, to - from)
  }

  /// The bytes from `from` up to `to`.
  func slice(_ from: Int, _ to: Int) -> Bytes { Bytes(start + from, to - from) }

  subscript(index: Int) -> UInt8 { start[index] }

  /// Whether this is `other`, letters in capitals or not.
  func matches(_ other: StaticString) -> Bool {
    guard count == other.utf8CodeUnitCount else { return false }
    for index in 0..<count where start[index].lowercased != other.utf8Start[index] { return false }
    return true
  }

  /// Whether it is the address of a file with one of these endings, whatever query or place follows.
  func hasEnding(_ endings: [StaticString]) -> Bool {
    let end = buffer.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? count
    let path = slice(0, end).trimmed
    guard let dot = path.buffer.lastIndex(of: UInt8(ascii: ".")) else { return false }
    let ending = path.slice(dot + 1, path.count)
    return endings.contains { ending.matches($0) }
  }

  /// Whether `part`, written in small letters, stands in it, letters in capitals or not.
  func contains(_ part: StaticString) -> Bool {
    let length = part.utf8CodeUnitCount
    guard length <= count else { return false }
    return (0...(count - length)).contains { from in
      (0..<length).allSatisfy { start[from + $0].lowercased == part.utf8Start[$0] }
    }
  }

  /// The words between white space.
  func forEachWord(_ body: (Bytes) -> Void) {
    split({ $0.isSpace }, body)
  }

  /// The parts between bytes for which `isSeparator` holds, without empty ones.
  func split(_ isSeparator: (UInt8) -> Bool, _ body: (Bytes) -> Void) {
    var from = 0
    for index in 0...count where index == count || isSeparator(start[index]) {
      if index > from { body(slice(from, index)) }
      from = index + 1
    }
  }

  private func follows(_ index: Int, _ second: UInt8, _ third: UInt8? = nil) -> Bool {
    guard index + (third == nil ? 1 : 2) < count, start[index + 1] == second else { return false }
    return third == nil || start[index + 2] == third
  }
}

extension UInt8 {
  /// White space as HTML counts it.
  var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D && self != 0x0B) }

  /// A to Z as a to z, anything else as it is.
  var lowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }

  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
