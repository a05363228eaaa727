import CGumbo

/// The one walk over a parsed page: lays its nodes out in a row and gathers what rules ask for.
///
/// It keeps its own stack, so that no depth of nesting can exhaust the machine's.
struct PageWalk {
  private(set) var nodes: [Node] = []
  private(set) var byRole = [[Int32]](repeating: [], count: Role.allCases.count)
  private(set) var byTag = [[Int32]](repeating: [], count: Int(GUMBO_TAG_LAST.rawValue))
  private(set) var ids: [String: Int32] = [:]
  private(set) var idNodes: [Int32] = []
  private(set) var repeats: [Int32] = []
  private(set) var labels: [String: [Int32]] = [:]
  private var labelledBy: [Int32] = []

  private struct Frame {
    let children: GumboVector
    var next: UInt32
    let index: Int32
    let inherited: Node.State
  }

  init(_ document: UnsafePointer<GumboNode>) {
    nodes.reserveCapacity(512)
    walk(document)
    gather()
    findSpeech()
  }

  private mutating func walk(_ document: UnsafePointer<GumboNode>) {
    guard let children = candour_children(document) else { return }
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
    }
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
      node.role = node.resolvedRole()
      nodes.append(node)
      var inherited = node.state.intersection(.inherited)
      if node.isSectioning { inherited.insert(.sectioned) }
      return Frame(children: element.pointee.children, next: 0, index: index, inherited: inherited)
    default:
      return nil
    }
  }

  private mutating func gather() {
    for node in nodes where !node.isText {
      if node.isHTML { byTag[Int(node.tag.rawValue)].append(node.index) }
      if node.role != .generic { byRole[Int(node.role.rawValue)].append(node.index) }
      guard node.hasAttributes else { continue }
      if let id = node.attribute("id"), !id.isEmpty {
        idNodes.append(node.index)
        let first = ids[id.string, default: node.index]
        ids[id.string] = first
        if first != node.index { repeats.append(node.index) }
      }
      if node.has("aria-labelledby") { labelledBy.append(node.index) }
      if node.isHTML, node.tag == GUMBO_TAG_LABEL, let target = node.attribute("for")?.string {
        labels[target, default: []].append(node.index)
      }
    }
  }

  /// Finds, from the leaves up, which elements hold something that is read out.
  private mutating func findSpeech() {
    for index in nodes.indices.reversed() {
      if nodes[index].ownWords { nodes[index].state.formUnion([.speaks, .wouldSpeak]) }
      passUp(from: index)
    }
    for index in labelledBy where nodes[Int(index)].state.isDisjoint(with: .speaks) {
      guard refersToWords(nodes[Int(index)]) else { continue }
      nodes[Int(index)].state.formUnion([.speaks, .wouldSpeak])
      var next = Int(index)
      while passUp(from: next) { next = Int(nodes[next].parent) }
    }
  }

  private func refersToWords(_ node: Node) -> Bool {
    var found = false
    node.attribute("aria-labelledby")?.forEachWord { word in
      guard !found, let target = ids[word.string] else { return }
      found = nodes[Int(target)].state.contains(.wouldSpeak)
    }
    return found
  }

  /// Lets the element around a node speak for it; whether that changed anything.
  @discardableResult
  private mutating func passUp(from index: Int) -> Bool {
    let node = nodes[index]
    guard node.parent >= 0, !node.isFormControl else { return false }
    var words = node.state.intersection([.speaks, .wouldSpeak])
    if !node.isExposed { words.remove(.speaks) }
    let parent = Int(node.parent)
    guard !words.isSubset(of: nodes[parent].state) else { return false }
    nodes[parent].state.formUnion(words)
    return true
  }
}

extension Node {
  /// Whether it is something to fill in, whose own value does not name what is around it.
  var isFormControl: Bool {
    tag == GUMBO_TAG_INPUT || tag == GUMBO_TAG_SELECT || tag == GUMBO_TAG_TEXTAREA
  }

  /// Whether it says something by itself, whatever is inside it.
  fileprivate var ownWords: Bool {
    if isText { return !text.isBlank }
    guard hasAttributes else { return false }
    if says("aria-label") || says("title") { return true }
    let hasAlternative = tag == GUMBO_TAG_IMG || tag == GUMBO_TAG_AREA || tag == GUMBO_TAG_INPUT
    return hasAlternative && role != .none && says("alt")
  }
}
