/// What the start of one line of Markdown, and the characters in it, say about the work it makes.
struct LineShape {
  let length: Int
  let specials: Int
  private(set) var isBlank = true
  /// How many lists and quotes the line opens or continues.
  private(set) var nesting = 0
  /// The spaces in front of the text, a tab counting four.
  private(set) var indent = 0
  /// The character of the fence that stands on the line.
  private(set) var fence: UInt8?
  /// Whether the line starts with `[name]:`, the definition of a link.
  private(set) var isDefinition = false
  private(set) var hasPipe = false
  /// Whether the line could stand under the headings of a table.
  private(set) var isDelimiterRow = false
  /// How many cells the line has, if it is a row of a table.
  private(set) var columns = 0

  init(_ line: UnsafeBufferPointer<UInt8>, specials: Int) {
    length = line.count
    self.specials = specials
    let start = readPrefix(line)
    let text = line[start...]
    guard let first = text.first else {
      isBlank = nesting == 0 || line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: ">") }
      return
    }
    isBlank = false
    if first == UInt8(ascii: "`") || first == UInt8(ascii: "~") {
      if text.count > 2, text.prefix(3).allSatisfy({ $0 == first }) { fence = first }
    }
    isDefinition =
      first == UInt8(ascii: "[") && !text.starts(with: "[^".utf8)
      && UnsafeBufferPointer(rebasing: text).hasDefinition
    if specials > 0, text.contains(UInt8(ascii: "|")) { readColumns(text) }
  }

  /// Reads spaces and the marks of lists and quotes, and returns where the text starts.
  private mutating func readPrefix(_ line: UnsafeBufferPointer<UInt8>) -> Int {
    var index = 0
    var marks: (dashes: Bool, stars: Bool, others: Bool) = (false, false, false)
    while index < line.count {
      switch line[index] {
      case UInt8(ascii: " "): indent += 1
      case UInt8(ascii: "\t"): indent += 4
      case UInt8(ascii: ">"):
        nesting += 1
        marks.others = true
      default:
        guard let length = Self.markLength(line[index...]) else { return index }
        nesting += 1
        switch line[index] {
        case UInt8(ascii: "-"): marks.dashes = true
        case UInt8(ascii: "*"): marks.stars = true
        default: marks.others = true
        }
        index += length - 1
      }
      index += 1
    }
    // “- - -” and “* * *” are lines across the page.
    if index == line.count, marks.dashes != marks.stars, !marks.others, nesting > 2 { nesting = 0 }
    return index
  }

  /// The length of the mark of a list item at the start of `text`, or nothing.
  private static func markLength(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    guard let first = text.first, first < 0x40 else { return nil }
    let digits = text.prefix(10).prefix { (48...57).contains($0) }.count
    let marks = digits == 0 ? "-+*" : ".)"
    let rest = text.dropFirst(digits)
    guard digits < 10, let mark = rest.first, marks.utf8.contains(mark) else { return nil }
    let after = rest.dropFirst().first
    return after == nil || after == 0x20 || after == 0x09 ? digits + 1 : nil
  }

  private mutating func readColumns(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
    var pipes = 0
    var hasHyphen = false
    var isDelimiter = true
    for byte in text {
      switch byte {
      case UInt8(ascii: "|"): pipes += 1
      case UInt8(ascii: "-"): hasHyphen = true
      case UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default: isDelimiter = false
      }
    }
    hasPipe = true
    isDelimiterRow = isDelimiter && hasHyphen
    let last = text.last { $0 != 0x20 && $0 != 0x09 }
    columns = pipes + 1
    if text.first == UInt8(ascii: "|") { columns -= 1 }
    if last == UInt8(ascii: "|"), pipes > 1 || text.first != last { columns -= 1 }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether `]:` stands somewhere in the text.
  fileprivate var hasDefinition: Bool {
    indices.dropLast().contains { self[$0] == UInt8(ascii: "]") && self[$0 + 1] == UInt8(ascii: ":") }
  }
}

/// The characters for which the Markdown library looks back or ahead in a paragraph: `!"&'()*:<@[\]_`|~`.
enum SpecialCharacters {
  /// One bit for each character below 64, and for each from 64 to 127.
  private static let low: UInt64 = 0x1400_07C6_0000_0000
  private static let high: UInt64 = 0x5000_0001_B800_0001

  /// One for a special character, zero for any other.
  @inline(__always)
  static func count(_ byte: UInt8) -> Int {
    let bits = byte < 64 ? low : byte < 128 ? high : 0
    return Int(truncatingIfNeeded: (bits &>> UInt64(byte & 63)) & 1)
  }
}
