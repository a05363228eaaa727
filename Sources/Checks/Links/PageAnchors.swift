import CGumbo

/// The places on a page that a link can point at: its ids, kept close together to fit in little memory.
public struct PageAnchors: Sendable {
  /// The names, each ended by a NUL.
  private var names: [UInt8] = []

  init() {}

  init(_ page: borrowing ParsedPage) {
    for node in page.withIDs {
      if let id = node.attribute("id") { add(id) }
    }
    for anchor in page.all(GUMBO_TAG_A) {
      if let name = anchor.attribute("name"), !name.isEmpty { add(name) }
    }
  }

  /// The names, for looking up many.
  public var all: Set<String> {
    Set(names.split(separator: 0).map { String(decoding: $0, as: UTF8.self) })
  }

  private mutating func add(_ name: Bytes) {
    names.append(contentsOf: name.buffer)
    names.append(0)
  }
}
