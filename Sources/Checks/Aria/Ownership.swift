import CGumbo

/// Which element owns which to assistive technology: the one around it, unless `aria-owns` says another.
struct Ownership {
  /// The places of the elements that `aria-owns` moves, and of their owners.
  private var owners: [Int32: Int32] = [:]
  /// What each owner owns besides what is inside it.
  private var moved: [Int32: [Int32]] = [:]

  init(_ page: borrowing ParsedPage) {
    for node in page.withAria where node.isExposed {
      node.attribute("aria-owns")?.forEachWord { id in
        guard let owned = page.element(id: id.string), owners[owned.index] == nil else { return }
        // An element cannot own what it is inside of.
        guard !(owned.index <= node.index && node.index < owned.end) else { return }
        owners[owned.index] = node.index
        moved[node.index, default: []].append(owned.index)
      }
    }
  }

  /// The element that owns `node`, with those that mean nothing left out.
  func owner(of node: Node, in page: borrowing ParsedPage) -> Node? {
    var next = parent(of: node, in: page)
    // Owners that own each other would go round for ever.
    var steps = 0
    while let around = next, around.isTransparent, steps < 1000 {
      next = parent(of: around, in: page)
      steps += 1
    }
    return next
  }

  /// What `node` owns, with elements that mean nothing looked through.
  func owned(by node: Node, in page: borrowing ParsedPage) -> [Node] {
    var found: [Node] = []
    var left: [Int32] = []
    add(inside: node, in: page, to: &left)
    var steps = 0
    while let index = left.popLast(), steps < page.nodes.count {
      steps += 1
      let inner = page.nodes[Int(index)]
      guard inner.isExposed, !inner.isText else { continue }
      if inner.isTransparent { add(inside: inner, in: page, to: &left) } else { found.append(inner) }
    }
    return found
  }

  private func parent(of node: Node, in page: borrowing ParsedPage) -> Node? {
    owners[node.index].map { page.nodes[Int($0)] } ?? page.parent(of: node)
  }

  /// Adds what stands straight inside `node` or is owned by it, the last first.
  private func add(inside node: Node, in page: borrowing ParsedPage, to list: inout [Int32]) {
    var inner: [Int32] = []
    var index = Int(node.index) + 1
    while index < Int(node.end) {
      if owners[Int32(index)] == nil { inner.append(Int32(index)) }
      index = Int(page.nodes[index].end)
    }
    inner += moved[node.index, default: []]
    list += inner.reversed()
  }
}

extension ParsedPage {
  /// The elements that assistive technology meets in a role of which `holds` is true, given by a `role` attribute that
  /// says more than the element itself.
  func withGivenRole(where holds: (Role) -> Bool) -> [Node] {
    withAria.filter { node in
      guard node.isExposed, node.isAriaHost, let role = node.askedRole, role == node.role else {
        return false
      }
      return holds(role) && role != node.ownRole(in: parent(of: node))
    }
  }
}

extension [Role] {
  /// Their names in quotes, for a message.
  var quoted: String { map { "“\($0.name)”" }.joined(separator: " or ") }
}

extension Node {
  /// Whether assistive technology looks through it to what is inside.
  fileprivate var isTransparent: Bool {
    guard role == .generic || role == .none || role == .unmapped else { return false }
    return tag != GUMBO_TAG_BODY && !hasGlobalAttribute
  }
}
