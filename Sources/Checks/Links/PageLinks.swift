import CGumbo

/// Where a page's links and files point within its own site, kept close together to fit in little memory.
public struct PageLinks: Sendable {
  private struct Entry {
    let end: UInt32
    let offset: UInt32
    let line: UInt32
    let column: UInt32
    let isFile: Bool
  }

  private var text: [UInt8] = []
  private var entries: [Entry] = []

  init() {}

  init(_ page: borrowing ParsedPage) {
    // A base elsewhere sends every relative link off the site.
    if let base = page.all(GUMBO_TAG_BASE).first, base.says("href") { return }
    text.reserveCapacity(1_024)
    entries.reserveCapacity(64)
    for (tag, attribute, isFile) in Self.sources {
      for node in page.all(tag) {
        if let address = node.attribute(attribute)?.trimmed { add(address, of: node, isFile: isFile) }
      }
    }
  }

  /// How many there are.
  public var count: Int { entries.count }

  /// The links in the order of their kinds, then of the page.
  public subscript(index: Int) -> PageLink {
    let entry = entries[index]
    let start = index == 0 ? 0 : Int(entries[index - 1].end)
    return PageLink(
      href: String(decoding: text[start..<Int(entry.end)], as: UTF8.self), isFile: entry.isFile,
      offset: Int(entry.offset), line: max(1, Int(entry.line)), column: max(1, Int(entry.column)))
  }

  private mutating func add(_ address: Bytes, of node: Node, isFile: Bool) {
    guard Self.isInternal(address) else { return }
    text.append(contentsOf: address.buffer)
    let position = node.position
    entries.append(
      Entry(
        end: UInt32(text.count), offset: UInt32(position.offset), line: UInt32(position.line),
        column: UInt32(position.column), isFile: isFile))
  }

  /// Whether an address stays on the site: it has no scheme and no host.
  private static func isInternal(_ address: Bytes) -> Bool {
    if address.count > 1, address[0] == UInt8(ascii: "/"), address[1] == UInt8(ascii: "/") { return false }
    for byte in address.buffer {
      switch byte {
      case UInt8(ascii: ":"): return false
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
      default: continue
      }
    }
    return true
  }

  private static let sources: [(GumboTag, StaticString, Bool)] = [
    (GUMBO_TAG_A, "href", false), (GUMBO_TAG_AREA, "href", false), (GUMBO_TAG_IFRAME, "src", false),
    (GUMBO_TAG_IMG, "src", true), (GUMBO_TAG_LINK, "href", true), (GUMBO_TAG_SCRIPT, "src", true),
    (GUMBO_TAG_SOURCE, "src", true), (GUMBO_TAG_VIDEO, "src", true), (GUMBO_TAG_AUDIO, "src", true),
    (GUMBO_TAG_OBJECT, "data", true),
  ]
}

/// One address on a page that stays on its site.
public struct PageLink: Hashable, Sendable {
  /// The address as it is written.
  public let href: String
  /// Whether the page needs the file to show itself: an image, a stylesheet.
  public let isFile: Bool
  /// Where the element starts in the HTML, in bytes from 0.
  public let offset: Int
  /// The line of the HTML, counted from one.
  public let line: Int
  /// The column of the HTML, counted from one.
  public let column: Int
}
