import CGumbo

/// Shortens the prose of a page before it is parsed, and finds places in the page from places in what is left.
///
/// The parser spends most of its time on letters, one by one, while rules ask of prose only whether there are words and
/// how they begin. What names something is kept: links, headings, labels, captions. Nothing but text between tags is cut,
/// and a few values of attributes that no rule asks for; no tag, entity or white space that starts a text.
struct ProseTrimmer {
  /// A piece of prose with no more bytes than these is kept whole.
  private static let short = 48
  /// How many bytes are kept of one that is longer.
  static let kept = 16
  /// How many bytes are kept right after a tag that something may refer to by its id, or that has a role or language.
  private static let keptOfMarked = 256
  /// How many bytes more are kept of the first pieces of prose together, to tell which language a page is in.
  private static let keptAtFirst = 1_200

  /// The page without the rest of each long text.
  private(set) var bytes: [UInt8] = []
  /// Where something was cut: the place in ``bytes``, and how many bytes were cut up to there.
  private var cuts: [(place: Int, total: Int)] = []

  /// Whether the page nests its elements too deep to be parsed; the rest of it is then not looked at.
  private(set) var isTooDeep = false

  init(_ html: UnsafeBufferPointer<UInt8>) {
    var index = html.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let start = html.baseAddress, var tags = TagScanner(html, from: index) else { return }
    bytes.reserveCapacity(html.count)
    if index > 0 { cuts.append((0, index)) }
    var gauge = NestingGauge()
    var naming = NamingTags()
    var first = Self.keptAtFirst
    while index < html.count {
      let tag = tags.next()
      var less = tag?.from ?? html.count
      while index < less {
        var keepUntil = Self.end(ofKept: html, index, less, Self.length(kept: naming, isFirst: first > 0))
        if keepUntil < less, !naming.isOpen, !naming.isMarked, first <= 0 {
          keepUntil = Self.end(ofKept: html, index, less, Self.kept)
        }
        first -= keepUntil - index
        bytes.append(contentsOf: html[index..<keepUntil])
        index = candour_find(start, keepUntil, less, UInt8(ascii: "&"))
        if index > keepUntil { cuts.append((bytes.count, index - bytes.count)) }
      }
      guard let tag else { return }
      gauge.meet(tag, html)
      isTooDeep = gauge.isTooDeep
      if isTooDeep { return }
      naming.meet(html, tag)
      if let value = UnreadValue.range(html, tag) {
        bytes.append(contentsOf: html[less..<value.lowerBound])
        cuts.append((bytes.count, value.upperBound - bytes.count))
        less = value.upperBound
      }
      bytes.append(contentsOf: html[less..<tag.contentEnd])
      index = tag.contentEnd
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

  private static func length(kept naming: NamingTags, isFirst: Bool) -> Int {
    naming.isOpen ? NameText.limit : naming.isMarked || isFirst ? keptOfMarked : short
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
}
