import CGumbo

/// Shortens the prose of a page before it is parsed, and finds places in the page from places in what is left.
///
/// The parser spends most of its time on letters, one by one, while rules ask of prose only whether there are words and
/// how they begin. What names something is kept: links, headings, labels, captions. Nothing but text between tags is cut,
/// and no tag, attribute, entity or white space that starts a text.
struct ProseTrimmer {
  /// How many bytes of each piece of prose are kept.
  static let kept = 48
  /// How many bytes are kept right after a tag that something may refer to by its id, or that has a role or language.
  private static let keptOfMarked = 256
  /// How many bytes more are kept of the first pieces of prose together, to tell which language a page is in.
  private static let keptAtFirst = 2_000

  /// The page without the rest of each long text.
  private(set) var bytes: [UInt8] = []
  /// Where something was cut: the place in ``bytes``, and how many bytes were cut up to there.
  private var cuts: [(place: Int, total: Int)] = []

  init(_ html: UnsafeBufferPointer<UInt8>) {
    guard let start = html.baseAddress else { return }
    bytes.reserveCapacity(html.count)
    var index = html.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if index > 0 { cuts.append((0, index)) }
    var total = index
    var less = -1
    var naming = NamingTags()
    var first = Self.keptAtFirst
    while index < html.count {
      if less < index { less = candour_find(start, index, html.count, UInt8(ascii: "<")) }
      let prose = naming.isMarked || first > 0 ? Self.keptOfMarked : Self.kept
      let keepUntil = Self.end(ofKept: html, index, less, naming.isOpen ? NameText.limit : prose)
      first -= keepUntil - index
      bytes.append(contentsOf: html[index..<keepUntil])
      index = candour_find(start, keepUntil, less, UInt8(ascii: "&"))
      if index > keepUntil {
        total += index - keepUntil
        cuts.append((bytes.count, total))
      }
      guard index == less, less < html.count else { continue }
      index = Self.end(ofMarkup: html, less)
      naming.meet(html, less, index)
      bytes.append(contentsOf: html[less..<index])
    }
  }

  /// The place in the page of a place in ``bytes``.
  func original(_ place: Int) -> Int {
    var low = 0
    var high = cuts.count
    while low < high {
      let middle = (low + high) / 2
      if cuts[middle].place <= place { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? place : place + cuts[low - 1].total
  }

  /// Past white space and the bytes that are kept, at the start of a character.
  private static func end(ofKept html: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int, _ kept: Int) -> Int
  {
    var index = from
    while index < to, html[index].isSpace { index += 1 }
    index = min(index + kept, to)
    while index < to, html[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }

  /// Past the tag, comment, script or style at `from`.
  private static func end(ofMarkup html: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int {
    if html[from...].starts(with: "<!--".utf8) { return end(of: "-->", in: html, from + 2) }
    let end = end(ofTag: html, from)
    let second = from + 1 < html.count ? html[from + 1].lowercased : 0
    guard second == UInt8(ascii: "s") else { return end }
    let name = html[(from + 1)..<min(from + 7, end)].map(\.lowercased)
    if name.elementsEqual("script".utf8) { return Self.end(of: "</script", in: html, end) }
    if name.starts(with: "style".utf8) { return Self.end(of: "</style", in: html, end) }
    return end
  }

  /// Past the next `mark`, in capitals or not; the end of the page where there is none.
  private static func end(of mark: StaticString, in html: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int {
    guard let start = html.baseAddress else { return 0 }
    let length = mark.utf8CodeUnitCount
    var index = candour_find(start, from, html.count, mark.utf8Start[0])
    while index + length <= html.count {
      if (0..<length).allSatisfy({ html[index + $0].lowercased == mark.utf8Start[$0] }) {
        return index + length
      }
      index = candour_find(start, index + 1, html.count, mark.utf8Start[0])
    }
    return html.count
  }

  /// Past the `>` that ends the tag at `from`, quoted values skipped.
  private static func end(ofTag html: UnsafeBufferPointer<UInt8>, _ from: Int) -> Int {
    var quote: UInt8 = 0
    var last: UInt8 = 0
    var index = from + 1
    while index < html.count {
      let byte = html[index]
      index += 1
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        return index
      } else if last == UInt8(ascii: "="), byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      if !byte.isSpace { last = byte }
    }
    return index
  }
}
