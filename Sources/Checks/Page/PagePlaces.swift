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
