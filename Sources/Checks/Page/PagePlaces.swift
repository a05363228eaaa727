import CGumbo

/// A place in a page's HTML.
struct Place {
  /// In bytes from 0.
  let offset: Int
  /// Counted from one.
  let line: Int
  /// In characters, counted from one.
  let column: Int

  static let start = Place(offset: 0, line: 1, column: 1)
}

/// Finds the places of nodes in a page's HTML, going forward through it where it can.
struct PagePlaces {
  private let html: [UInt8]
  private let trimmer: ProseTrimmer
  private var place = Place.start

  init(html: [UInt8], trimmer: ProseTrimmer) {
    self.html = html
    self.trimmer = trimmer
  }

  /// Where the tag of `node` starts.
  mutating func place(of node: Node) -> Place {
    let offset = min(trimmer.original(node.trimmedOffset), html.count)
    let from = offset < place.offset ? Place.start : place
    place = html.withUnsafeBufferPointer { Self.advance(from, to: offset, in: $0) }
    return place
  }

  /// How long a text is on the page, in bytes, without white space around it.
  func count(ofText node: Node) -> Int {
    let text = candour_text(node.source).pointee
    let start = Int(text.start_pos.offset)
    let whole = trimmer.original(start + text.original_text.length) - trimmer.original(start)
    return whole - (node.text.count - node.text.trimmed.count)
  }

  /// The tag that starts at `offset`, or how it begins where it is long.
  func tag(at offset: Int) -> String {
    guard offset < html.count, html[offset] == UInt8(ascii: "<") else { return "" }
    let most = html[offset...].prefix(Self.longestTag)
    var quote: UInt8 = 0
    let end = most.firstIndex { byte in
      if quote != 0 {
        if byte == quote { quote = 0 }
        return false
      }
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { quote = byte }
      return byte == UInt8(ascii: ">")
    }
    return String(decoding: end.map { most[...$0] } ?? most, as: UTF8.self)
  }

  private static let longestTag = 240

  private static func advance(_ from: Place, to offset: Int, in html: UnsafeBufferPointer<UInt8>) -> Place {
    var line = from.line
    var column = from.column
    for index in from.offset..<offset {
      let byte = html[index]
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else if byte & 0xC0 != 0x80 {
        column += 1
      }
    }
    return Place(offset: offset, line: line, column: column)
  }
}
