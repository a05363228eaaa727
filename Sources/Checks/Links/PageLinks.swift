import CGumbo

/// Where a page's links and files point, kept close together to fit in little memory.
public struct PageLinks: Sendable {
  private struct Entry {
    let end: UInt32
    let offset: UInt32
    let line: UInt32
    let column: UInt32
    /// How many bytes at the end of its part of the text are the words of the link.
    let words: UInt8
    /// How many bytes before those are the words around it.
    let around: UInt8
    let kind: PageLink.Kind
    let region: PageRegion
    let menu: UInt8
  }

  private var text: [UInt8] = []
  private var entries: [Entry] = []
  /// The names of the menus, in the order of the page; empty where one has none.
  private(set) var menus: [String] = []
  /// The address that the others start from, where that is not the page’s own; empty where it is.
  private(set) var base: [UInt8] = []

  init() {}

  init(_ page: borrowing ParsedPage) {
    base = PageBase.address(in: page.all(GUMBO_TAG_BASE)).map { Array($0.buffer) } ?? []
    text.reserveCapacity(2_048)
    entries.reserveCapacity(64)
    let places = page.places
    var menuOfNode: [Int32: UInt8] = [:]
    for node in page.nodes where !node.isText && node.hasAttributes {
      guard let (name, kind) = Self.source(node.tag), let address = node.attribute(name)?.trimmed,
        let reach = Self.reach(address), reach == .inside || kind == .link
      else { continue }
      let (region, menu) = kind == .file ? (.other, -1) : page.region(of: node)
      if menu >= 0, menuOfNode[menu] == nil, menuOfNode.count < 200 {
        menuOfNode[menu] = UInt8(menuOfNode.count)
        menus.append(Self.name(of: page.nodes[Int(menu)], page))
      }
      add(
        address, node, page, at: places.place(of: node), kind: reach == .inside ? kind : .elsewhere, region,
        menu: menuOfNode[menu] ?? .max)
    }
    text.shrink()
    entries.shrink()
  }

  /// How many there are.
  public var count: Int { entries.count }

  /// The links, in the order of the page.
  public subscript(index: Int) -> PageLink {
    let entry = entries[index]
    return PageLink(
      href: String(decoding: address(at: index), as: UTF8.self), words: words(at: index), kind: entry.kind,
      offset: Int(entry.offset), line: Int(entry.line), column: Int(entry.column))
  }

  /// The bytes of one address.
  func address(at index: Int) -> ArraySlice<UInt8> {
    let entry = entries[index]
    return text[start(index)..<Int(entry.end) - Int(entry.words) - Int(entry.around)]
  }

  /// The words of one link.
  func words(at index: Int) -> String {
    let end = Int(entries[index].end)
    return String(decoding: text[(end - Int(entries[index].words))..<end], as: UTF8.self)
  }

  /// The words round a link to a document; empty for other links.
  func wordsAround(_ index: Int) -> String {
    let end = Int(entries[index].end) - Int(entries[index].words)
    return String(decoding: text[(end - Int(entries[index].around))..<end], as: UTF8.self)
  }

  func kind(at index: Int) -> PageLink.Kind { entries[index].kind }
  func region(at index: Int) -> PageRegion { entries[index].region }
  /// The place among ``menus`` of the menu a link is in; nothing where it is in none.
  func menu(at index: Int) -> Int? {
    Int(entries[index].menu) < menus.count ? Int(entries[index].menu) : nil
  }

  private func start(_ index: Int) -> Int { index == 0 ? 0 : Int(entries[index - 1].end) }

  private mutating func add(
    _ address: Bytes, _ node: Node, _ page: borrowing ParsedPage, at place: Place, kind: PageLink.Kind,
    _ region: PageRegion, menu: UInt8
  ) {
    text.append(contentsOf: address.buffer)
    var words: [UInt8] = []
    var around: [UInt8] = []
    if kind != .file, node.isExposed {
      words = Array(page.name(of: node).shortened(to: 160).utf8)
      if DocumentType(address: address.buffer) != nil, let parent = page.parent(of: node) {
        around = Array(page.words(around: node, in: parent).shortened(to: 250).utf8)
      }
    }
    text += around
    text += words
    entries.append(
      Entry(
        end: UInt32(text.count), offset: UInt32(place.offset), line: UInt32(place.line),
        column: UInt32(place.column), words: UInt8(words.count), around: UInt8(around.count), kind: kind,
        region: region, menu: menu))
  }

  private static func name(of menu: Node, _ page: borrowing ParsedPage) -> String {
    page.name(of: menu).shortened(to: 80)
  }

  private enum Reach { case inside, elsewhere }

  /// Whether an address stays on the site, having no scheme and no host; nothing where it leads to no page at all.
  private static func reach(_ address: Bytes) -> Reach? {
    if address.count > 1, address[0] == UInt8(ascii: "/"), address[1] == UInt8(ascii: "/") {
      return .elsewhere
    }
    for index in 0..<address.count {
      switch address[index] {
      case UInt8(ascii: ":"):
        let scheme = address.slice(0, index)
        let leads = ["http", "https", "mailto", "tel"] as [StaticString]
        return leads.contains { scheme.matches($0) } ? .elsewhere : nil
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return .inside
      default: continue
      }
    }
    return .inside
  }

  /// The attribute of an element that holds an address, and what it is for.
  private static func source(_ tag: GumboTag) -> (attribute: StaticString, kind: PageLink.Kind)? {
    switch tag {
    case GUMBO_TAG_A, GUMBO_TAG_AREA: ("href", .link)
    case GUMBO_TAG_IFRAME, GUMBO_TAG_FRAME: ("src", .frame)
    case GUMBO_TAG_LINK: ("href", .file)
    case GUMBO_TAG_IMG, GUMBO_TAG_SCRIPT, GUMBO_TAG_SOURCE, GUMBO_TAG_VIDEO, GUMBO_TAG_AUDIO,
      GUMBO_TAG_TRACK:
      ("src", .file)
    case GUMBO_TAG_OBJECT: ("data", .file)
    default: nil
    }
  }
}

/// One address on a page.
public struct PageLink: Hashable, Sendable {
  /// What an address is for.
  public enum Kind: UInt8, Sendable {
    /// People follow it, to somewhere on the same site.
    case link
    /// The page shows another page inside it.
    case frame
    /// The page needs the file to show itself: an image, a stylesheet.
    case file
    /// People follow it, to another site, or it is an email address or a telephone number.
    case elsewhere
  }

  /// The address as it is written.
  public let href: String
  /// The words of the link.
  public let words: String
  /// What it is for.
  public let kind: Kind
  /// Where the element starts in the HTML, in bytes from 0.
  public let offset: Int
  /// The line of the HTML, counted from one.
  public let line: Int
  /// The column of the HTML, counted from one.
  public let column: Int

  /// Whether the page needs the file to show itself: an image, a stylesheet.
  public var isFile: Bool { kind == .file }
}

extension Array {
  /// Gives back what was reserved and not used: the reports of all pages stay in memory.
  fileprivate mutating func shrink() {
    self = Array(unsafeUninitializedCapacity: count) { buffer, filled in
      for (index, element) in enumerated() { buffer.initializeElement(at: index, to: element) }
      filled = count
    }
  }
}
