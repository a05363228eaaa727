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
    var places = page.places
    for node in page.nodes where !node.isText && node.hasAttributes {
      guard let (name, isFile) = Self.source(node.tag), let address = node.attribute(name)?.trimmed,
        Self.isInternal(address)
      else { continue }
      add(address, at: places.place(of: node), isFile: isFile)
    }
  }

  /// How many there are.
  public var count: Int { entries.count }

  /// The links, in the order of the page.
  public subscript(index: Int) -> PageLink {
    let entry = entries[index]
    return PageLink(
      href: String(decoding: address(at: index), as: UTF8.self), isFile: entry.isFile,
      offset: Int(entry.offset), line: Int(entry.line), column: Int(entry.column))
  }

  /// The bytes of one address.
  func address(at index: Int) -> ArraySlice<UInt8> {
    text[(index == 0 ? 0 : Int(entries[index - 1].end))..<Int(entries[index].end)]
  }

  private mutating func add(_ address: Bytes, at place: Place, isFile: Bool) {
    text.append(contentsOf: address.buffer)
    entries.append(
      Entry(
        end: UInt32(text.count), offset: UInt32(place.offset), line: UInt32(place.line),
        column: UInt32(place.column), isFile: isFile))
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

  /// The attribute of an element that holds an address, and whether the page needs what is there to show itself.
  private static func source(_ tag: GumboTag) -> (attribute: StaticString, isFile: Bool)? {
    switch tag {
    case GUMBO_TAG_A, GUMBO_TAG_AREA: ("href", false)
    case GUMBO_TAG_IFRAME: ("src", false)
    case GUMBO_TAG_LINK: ("href", true)
    case GUMBO_TAG_IMG, GUMBO_TAG_SCRIPT, GUMBO_TAG_SOURCE, GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO: ("src", true)
    case GUMBO_TAG_OBJECT: ("data", true)
    default: nil
    }
  }
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
