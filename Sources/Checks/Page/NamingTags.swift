/// Whether the text at hand names something: it stands inside a link, a heading, a label, a caption.
struct NamingTags {
  private var depth = 0
  /// The name of the element whose role makes its text its name, and how many of that name are open in it.
  private var widget: (name: [UInt8], depth: Int) = ([], 0)
  /// Whether the last tag has an id, a role or a language, so that something may ask for all of its text.
  private(set) var isMarked = false

  /// Whether the text that comes next is inside an element whose text is its name.
  var isOpen: Bool { depth > 0 || widget.depth > 0 }

  /// Takes note of a tag.
  mutating func meet(_ html: UnsafeBufferPointer<UInt8>, _ tag: Markup) {
    isMarked = false
    guard tag.kind != .other else { return }
    let isEnd = tag.kind == .end
    if widget.depth > 0, html[tag.name].elementsEqual(widget.name) { widget.depth += isEnd ? -1 : 1 }
    if Self.names(UnsafeBufferPointer(rebasing: html[tag.name])) {
      depth = isEnd ? max(0, depth - 1) : depth + 1
    } else if !isEnd {
      isMarked = Self.isMarked(html, tag.name.upperBound, tag.to)
      if isMarked, widget.depth == 0, Self.isNamedByText(html, tag) { widget = (Array(html[tag.name]), 1) }
    }
  }

  /// Whether the role of an element that has an end makes the text inside it its name.
  private static func isNamedByText(_ html: UnsafeBufferPointer<UInt8>, _ tag: Markup) -> Bool {
    let name = Bytes(buffer: UnsafeBufferPointer(rebasing: html[tag.name]))
    if name.matches("img") || name.matches("input") || html[tag.to - 2] == UInt8(ascii: "/") { return false }
    var attributes = AttributeScanner(html, from: tag.name.upperBound)
    while let (name, value) = attributes.next() {
      guard Bytes(buffer: UnsafeBufferPointer(rebasing: html[name])).matches("role") else { continue }
      let role = Role(attribute: Bytes(buffer: UnsafeBufferPointer(rebasing: html[value])))
      return role.map { $0.isNamedByContent && $0 != .row } ?? false
    }
    return false
  }

  private static func names(_ tag: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = tag.first?.lowercased else { return false }
    let name = Bytes(buffer: tag)
    switch first {
    case UInt8(ascii: "a"): return tag.count == 1
    case UInt8(ascii: "b"): return name.matches("button")
    case UInt8(ascii: "c"): return name.matches("caption")
    case UInt8(ascii: "f"): return name.matches("figcaption")
    case UInt8(ascii: "h"): return tag.count == 2 && tag[1].isDigit
    case UInt8(ascii: "l"): return name.matches("label") || name.matches("legend")
    case UInt8(ascii: "o"): return name.matches("option")
    case UInt8(ascii: "s"): return name.matches("summary")
    case UInt8(ascii: "t"): return name.matches("th") || name.matches("title")
    default: return false
    }
  }

  /// Whether ` id=`, ` role=` or ` lang=` stands in the tag.
  private static func isMarked(_ html: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) -> Bool {
    var index = from
    while index + 3 < to {
      defer { index += 1 }
      guard html[index].isSpace else { continue }
      switch html[index + 1].lowercased {
      case UInt8(ascii: "i"): if html[index + 2].lowercased == UInt8(ascii: "d") { return true }
      case UInt8(ascii: "r"): if html[index + 2].lowercased == UInt8(ascii: "o") { return true }
      case UInt8(ascii: "l"): if html[index + 2].lowercased == UInt8(ascii: "a") { return true }
      default: continue
      }
    }
    return false
  }
}
