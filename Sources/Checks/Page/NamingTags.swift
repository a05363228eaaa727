/// Whether the text at hand names something: it stands inside a link, a heading, a label, a caption.
struct NamingTags {
  private var depth = 0
  /// Whether the last tag has an id, a role or a language, so that something may ask for all of its text.
  private(set) var isMarked = false

  /// Whether the text that comes next is inside an element whose text is its name.
  var isOpen: Bool { depth > 0 }

  /// Takes note of the tag from `from` up to `to`.
  mutating func meet(_ html: UnsafeBufferPointer<UInt8>, _ from: Int, _ to: Int) {
    isMarked = false
    let isEnd = from + 1 < to && html[from + 1] == UInt8(ascii: "/")
    let start = from + (isEnd ? 2 : 1)
    var end = start
    while end < to, html[end].lowercased >= 0x61 && html[end].lowercased <= 0x7A || html[end].isDigit {
      end += 1
    }
    if Self.names(UnsafeBufferPointer(rebasing: html[start..<end])) {
      depth = isEnd ? max(0, depth - 1) : depth + 1
    } else if !isEnd, end > start {
      isMarked = Self.isMarked(html, end, to)
    }
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
