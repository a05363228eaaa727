import CGumbo

/// The parts of a page that nobody can use just now, whose text need not be easy to see (WCAG 2.2, 1.4.3).
struct InactiveParts {
  private var parts: Set<Int32> = []

  init(_ page: borrowing ParsedPage) {
    for node in page.nodes where !node.isText && node.hasAttributes {
      let isDisabled = node.canBeDisabled && node.has("disabled")
      guard isDisabled || node.attribute("aria-disabled", is: "true") || node.has("inert") else { continue }
      add(node, page)
      for index in node.inside where page.nodes[index].canBeDisabled { add(page.nodes[index], page) }
    }
  }

  /// Whether `node` is in one, or names one.
  func contain(_ node: Node, _ page: borrowing ParsedPage) -> Bool {
    if parts.isEmpty { return false }
    return page.nearest(to: node) { parts.contains($0.index) } != nil
  }

  private mutating func add(_ node: Node, _ page: borrowing ParsedPage) {
    parts.insert(node.index)
    if let id = node.attribute("id")?.string { parts.formUnion(page.labels(for: id).map(\.index)) }
    if let label = page.nearest(to: node, where: { $0.tag == GUMBO_TAG_LABEL }) { parts.insert(label.index) }
    var names: [String] = []
    node.attribute("aria-labelledby")?.forEachWord { names.append($0.string) }
    for name in names { if let target = page.element(id: name) { parts.insert(target.index) } }
  }
}
