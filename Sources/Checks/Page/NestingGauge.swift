/// Tells, before anything is parsed, whether a page nests its elements so deep that parsing it would take too long.
///
/// An HTML5 parser looks through all open elements at every tag, so a hundred thousand nested elements cost half a
/// minute. Browsers stop at a few hundred. The gauge counts opening against closing tags by name; elements that have
/// no end tag, or need none, are not counted. It only saves time: ``NodeRow`` holds every page to the limit.
struct NestingGauge {
  /// The deepest nesting that is still parsed.
  static let limit = 1_000

  private var open = [Int](repeating: 0, count: 1_024)
  private var depth = 0

  /// Whether more than ``limit`` elements were open at once.
  private(set) var isTooDeep = false

  /// Takes note of a tag of `html`.
  mutating func meet(_ tag: Markup, _ html: UnsafeBufferPointer<UInt8>) {
    guard tag.kind != .other else { return }
    let name = Self.hash(of: html[tag.name])
    let selfCloses =
      tag.kind == .start && html[tag.to - 1] == UInt8(ascii: ">") && html[tag.to - 2] == UInt8(ascii: "/")
    guard !selfCloses else { return }
    switch Self.kinds.number(name, 0) {
    case Self.empty: return
    case Self.optional: if !isInDrawing { return }
    default: break
    }
    count(name, closes: tag.kind == .end)
    if depth > Self.limit { isTooDeep = true }
  }

  private mutating func count(_ hash: UInt64, closes: Bool) {
    let slot = Int(hash % 1_024)
    if closes, open[slot] == 0 { return }
    open[slot] += closes ? -1 : 1
    depth += closes ? -1 : 1
  }

  /// A number for the name of a tag.
  private static func hash(of name: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    name.reduce(0) { $0 &* 37 &+ UInt64($1.lowercased) }
  }

  /// Whether an `svg` or `math` is open, in which every element needs its end tag.
  private var isInDrawing: Bool { Self.drawings.contains { open[Int($0 % 1_024)] > 0 } }

  private static let drawings = hashes(["svg", "math"])
  private static let empty: Int32 = 0
  private static let optional: Int32 = 1
  private static let kinds = {
    var kinds = PairTable()
    let names = [
      "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
      "wbr",
    ]
    for hash in hashes(names) { kinds.keep(empty, for: hash, 0) }
    let withoutEnd = [
      "p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "rt", "rp",
      "colgroup", "html", "head", "body",
    ]
    for hash in hashes(withoutEnd) { kinds.keep(optional, for: hash, 0) }
    return kinds
  }()

  private static func hashes(_ names: [String]) -> [UInt64] {
    names.map { $0.utf8.reduce(into: UInt64(0)) { $0 = $0 &* 37 &+ UInt64($1) } }
  }
}
