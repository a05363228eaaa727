import CGumbo

/// The one walk over a parsed page: gathers what rules ask for.
struct PageWalk {
  private(set) var nodes: [Node]
  private(set) var byRole = [[Int32]](repeating: [], count: Role.allCases.count)
  private(set) var byTag = [[Int32]](repeating: [], count: Int(GUMBO_TAG_LAST.rawValue))
  private(set) var ids: [Name: Int32] = [:]
  private(set) var idNodes: [Int32] = []
  private(set) var repeats: [Int32] = []
  private(set) var labels: [String: [Int32]] = [:]
  let looks: PageLooks
  /// The elements with a `role` or an attribute of WAI-ARIA.
  private(set) var withAria: [Int32] = []
  private var labelledBy: [Int32] = []

  /// Walks the document that was parsed from `html`, a page at `url`; nothing where it nests too deep.
  init?(
    _ document: UnsafePointer<GumboNode>, html: [UInt8], url: String, _ stylesheets: Stylesheets?
  ) {
    var row = NodeRow(html: html)
    guard row.walk(document) else { return nil }
    nodes = row.nodes
    looks = PageLooks(nodes, url: url, stylesheets)
    hideWhatStylesHide()
    gather()
    findSpeech()
  }

  /// What no style shows is hidden. Text outside the screen or clipped is not: it is there for screen readers.
  private mutating func hideWhatStylesHide() {
    for index in nodes.indices where looks.light.hides(index) { nodes[index].state.insert(.hidden) }
  }

  private mutating func gather() {
    for node in nodes where !node.isText {
      if node.isHTML { byTag[Int(node.tag.rawValue)].append(node.index) }
      if node.role != .generic { byRole[Int(node.role.counted.rawValue)].append(node.index) }
      guard node.hasAttributes else { continue }
      if node.hasAria { withAria.append(node.index) }
      if let id = node.attribute("id"), !id.isEmpty {
        idNodes.append(node.index)
        let name = Name(id.buffer)
        if ids[name] == nil { ids[name] = node.index } else { repeats.append(node.index) }
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
      guard !found, let target = ids[Name(word.buffer)] else { return }
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
