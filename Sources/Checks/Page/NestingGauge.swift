import CGumbo

/// Tells, before anything is parsed, whether a page nests its elements so deep that parsing it would take too long.
///
/// An HTML5 parser looks through all open elements at every tag, so a hundred thousand nested elements cost half a
/// minute. Browsers stop at a few hundred. The gauge counts opening against closing tags by name; elements that have
/// no end tag, or need none, are not counted.
struct NestingGauge {
  /// The deepest nesting that is still parsed.
  static let limit = 1_000

  private var open = [Int](repeating: 0, count: 1_024)
  private var depth = 0

  /// Whether `html` nests more than ``limit`` elements.
  static func isTooDeep(_ html: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = html.baseAddress else { return false }
    var gauge = NestingGauge()
    var index = 0
    while true {
      index = candour_find(start, index, html.count, UInt8(ascii: "<")) + 1
      let end = candour_find(start, index, html.count, UInt8(ascii: ">"))
      guard index < html.count, end < html.count else { return false }
      let closes = html[index] == UInt8(ascii: "/")
      let name = hash(of: html[(closes ? index + 1 : index)..<end])
      let selfCloses = !closes && html[end - 1] == UInt8(ascii: "/")
      if let name, !selfCloses, !optional.contains(name) { gauge.count(name, closes: closes) }
      if gauge.depth > limit { return true }
      index = end + 1
    }
  }

  private mutating func count(_ hash: UInt64, closes: Bool) {
    let slot = Int(hash % 1_024)
    if closes, open[slot] == 0 { return }
    open[slot] += closes ? -1 : 1
    depth += closes ? -1 : 1
  }

  /// A number for the tag name that `tag` starts with; nothing where it starts with none.
  private static func hash(of tag: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64? {
    var hash: UInt64 = 0
    for byte in tag.prefix(while: { $0.lowercased >= 0x61 && $0.lowercased <= 0x7A || $0.isDigit }) {
      hash = hash &* 37 &+ UInt64(byte.lowercased)
    }
    return hash == 0 ? nil : hash
  }

  private static let optional: Set<UInt64> = Set(
    [
      "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
      "wbr",
      "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "rt", "rp",
      "colgroup",
      "html", "head", "body",
    ].map { $0.utf8.reduce(into: UInt64(0)) { $0 = $0 &* 37 &+ UInt64($1) } })
}
