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

/// Places found so far, one every few thousand bytes, shared by all rules. A page is checked by one thread.
private final class PlaceMarks {
  static let distance = 4_096
  var marks = [Place.start]
  /// The place that was asked for last: the next is seldom far behind it.
  var latest = Place.start
}

/// Finds the places of nodes in a page's HTML, counting lines and columns from the nearest mark before them.
struct PagePlaces {
  private let html: [UInt8]
  private let trimmer: ProseTrimmer
  private let marks = PlaceMarks()

  init(html: [UInt8], trimmer: ProseTrimmer) {
    self.html = html
    self.trimmer = trimmer
  }

  /// Where the tag of `node` starts.
  func place(of node: Node) -> Place {
    let offset = min(trimmer.original(node.trimmedOffset), html.count)
    return html.withUnsafeBufferPointer { html in
      while let last = marks.marks.last, last.offset + PlaceMarks.distance <= offset {
        marks.marks.append(Self.advance(last, to: last.offset + PlaceMarks.distance, in: html))
      }
      let mark = marks.marks[offset / PlaceMarks.distance]
      let isNearer = marks.latest.offset <= offset && marks.latest.offset > mark.offset
      marks.latest = Self.advance(isNearer ? marks.latest : mark, to: offset, in: html)
      return marks.latest
    }
  }

  /// How long a text is on the page, in bytes, without white space around it.
  func count(ofText node: Node) -> Int {
    let text = candour_text(node.source).pointee
    let start = Int(text.start_pos.offset)
    let whole = trimmer.original(start + text.original_text.length) - trimmer.original(start)
    return whole - (node.text.count - node.text.trimmed.count)
  }

  /// The text as the page has it, entities and all, where the parser was given less of it.
  func wholeText(of node: Node) -> [UInt8]? {
    let text = candour_text(node.source).pointee
    guard text.original_text.length >= ProseTrimmer.kept else { return nil }
    let start = Int(text.start_pos.offset)
    let from = trimmer.original(start)
    let to = min(trimmer.original(start + text.original_text.length), html.count)
    return to - from > text.original_text.length ? Array(html[from..<to]) : nil
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
    guard let start = html.baseAddress else { return from }
    var line = from.line
    var column = from.column
    var lineStart = from.offset
    while true {
      let newline = candour_find(start, lineStart, offset, UInt8(ascii: "\n"))
      guard newline < offset else { break }
      line += 1
      column = 1
      lineStart = newline + 1
    }
    for index in lineStart..<offset where html[index] & 0xC0 != 0x80 { column += 1 }
    return Place(offset: offset, line: line, column: column)
  }
}
