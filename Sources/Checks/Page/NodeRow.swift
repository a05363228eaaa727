import CGumbo

/// Lays the nodes of a parsed page out in a row.
///
/// It keeps its own stack, so that no depth of nesting can exhaust the machine's.
struct NodeRow {
  private(set) var nodes: [Node] = []
  private let html: [UInt8]

  private struct Frame {
    let children: GumboVector
    var next: UInt32
    let index: Int32
    let inherited: Node.State
  }

  /// A row for what was parsed from `html`.
  init(html: [UInt8]) {
    self.html = html
    nodes.reserveCapacity(512)
  }

  /// Adds every element and text of the document; whether it is no deeper than ``NestingGauge/limit``.
  mutating func walk(_ document: UnsafePointer<GumboNode>) -> Bool {
    guard let children = candour_children(document) else { return true }
    var stack = [Frame(children: children.pointee, next: 0, index: -1, inherited: [])]
    while let last = stack.indices.last {
      let frame = stack[last]
      guard frame.next < frame.children.length else {
        if frame.index >= 0 { nodes[Int(frame.index)].end = Int32(nodes.count) }
        stack.removeLast()
        continue
      }
      stack[last].next += 1
      guard let raw = frame.children.data[Int(frame.next)] else { continue }
      let source = UnsafePointer(raw.assumingMemoryBound(to: GumboNode.self))
      if let inner = visit(source, in: frame) { stack.append(inner) }
      if stack.count > NestingGauge.limit + 1 { return false }
    }
    return true
  }

  /// Adds one node; what is inside it where that is to be walked too.
  private mutating func visit(_ source: UnsafePointer<GumboNode>, in frame: Frame) -> Frame? {
    let index = Int32(nodes.count)
    switch source.pointee.type {
    case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA:
      nodes.append(
        Node(
          source: source, index: index, parent: frame.index, end: index + 1, tag: GUMBO_TAG_UNKNOWN,
          state: frame.inherited.union(.text)))
      return nil
    case GUMBO_NODE_ELEMENT:
      let element = candour_element(source)
      var node = Node(
        source: source, index: index, parent: frame.index, end: index + 1, tag: element.pointee.tag,
        state: frame.inherited)
      node.state.formUnion(node.ownState())
      let parent = frame.index < 0 ? nil : nodes[Int(frame.index)]
      node.role = node.resolvedRole(in: parent, newer: newerRole(of: node))
      nodes.append(node)
      return Frame(children: element.pointee.children, next: 0, index: index, inherited: node.stateInside)
    default:
      return nil
    }
  }

  /// The role of an element that HTML has had for a shorter time than the parser.
  private func newerRole(of node: Node) -> Role? {
    guard node.tag == GUMBO_TAG_UNKNOWN, node.isHTML else { return nil }
    let start = node.trimmedOffset + 1
    guard start > 0, start + 6 < html.count else { return nil }
    let name = html[start..<start + 6].map(\.lowercased)
    let follows = html[start + 6]
    guard follows.isSpace || follows == UInt8(ascii: ">") || follows == UInt8(ascii: "/") else { return nil }
    return name.elementsEqual("dialog".utf8) ? .dialog : name.elementsEqual("search".utf8) ? .search : nil
  }
}
