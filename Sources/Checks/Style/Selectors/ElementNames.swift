import CGumbo

/// The tags, ids and classes of a page's elements as numbers, and who stands before whom.
struct ElementNames {
  private(set) var tags: [Name?] = []
  private(set) var ids: [Name?] = []
  private var classes: [Name] = []
  private var classStarts: [Int32] = [0]
  /// The element before each among those with the same parent, or -1.
  private(set) var previous: [Int32] = []
  /// The place of each element among those with the same parent, counted from one.
  private(set) var orders: [Int32] = []
  /// How many elements there are in the root and in each node.
  private var counts: [Int32] = []

  init(_ nodes: [Node]) {
    tags.reserveCapacity(nodes.count)
    ids.reserveCapacity(nodes.count)
    classStarts.reserveCapacity(nodes.count + 1)
    previous = [Int32](repeating: -1, count: nodes.count)
    orders = [Int32](repeating: 0, count: nodes.count)
    counts = [Int32](repeating: 0, count: nodes.count + 1)
    var last = [Int32](repeating: -1, count: nodes.count + 1)
    for node in nodes {
      if node.isText {
        tags.append(nil)
        ids.append(nil)
      } else {
        let parent = Int(node.parent) + 1
        previous[Int(node.index)] = last[parent]
        last[parent] = node.index
        counts[parent] += 1
        orders[Int(node.index)] = counts[parent]
        tags.append(TagNames.name(of: node))
        add(attributesOf: node)
      }
      classStarts.append(Int32(classes.count))
    }
  }

  /// How many elements stand in `parent`, or at the root where it is -1.
  func count(in parent: Int32) -> Int { Int(counts[Int(parent) + 1]) }

  /// The classes of the element at `index`.
  func classes(of index: Int) -> ArraySlice<Name> {
    classes[Int(classStarts[index])..<Int(classStarts[index + 1])]
  }

  /// Whether the element at `index` has the class `name`.
  func has(_ name: Name, _ index: Int) -> Bool {
    for place in Int(classStarts[index])..<Int(classStarts[index + 1]) where classes[place] == name {
      return true
    }
    return false
  }

  private mutating func add(attributesOf node: Node) {
    guard node.hasAttributes else {
      ids.append(nil)
      return
    }
    ids.append(node.attribute("id").flatMap { $0.isEmpty ? nil : Name($0.buffer) })
    node.attribute("class")?.forEachWord { classes.append(Name($0.buffer)) }
  }
}

/// The names of tags as numbers.
private enum TagNames {
  private static let known: [Name?] = (0..<GUMBO_TAG_LAST.rawValue).map { raw in
    guard let text = gumbo_normalized_tagname(GumboTag(rawValue: raw)) else { return nil }
    return Name(lowercasing: Bytes(cString: text).buffer)
  }

  static func name(of node: Node) -> Name? {
    let tag = Int(node.tag.rawValue)
    if node.tag != GUMBO_TAG_UNKNOWN, tag < known.count { return known[tag] }
    var piece = candour_element(node.source).pointee.original_tag
    gumbo_tag_from_original_text(&piece)
    guard let start = piece.data, piece.length > 0 else { return nil }
    return start.withMemoryRebound(to: UInt8.self, capacity: piece.length) {
      Name(lowercasing: UnsafeBufferPointer(start: $0, count: piece.length))
    }
  }
}
