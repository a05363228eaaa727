import CGumbo

extension ParsedPage {
  /// The labels of a field that people see.
  func visibleLabels(of field: Node) -> [Node] {
    var found = labels(of: field)
    field.attribute("aria-labelledby")?.forEachWord { id in
      if let target = element(id: id.string) { found.append(target) }
    }
    return found.filter { !$0.state.contains(.hidden) && !isInsideOutOfSight($0) }
  }

  /// What tells a field from another of the same label: its group, the heading before it, its row.
  func group(of field: Node) -> String {
    var parts: [String] = []
    var next = parent(of: field)
    while let around = next {
      switch around.tag {
      case GUMBO_TAG_FORM, GUMBO_TAG_TR, GUMBO_TAG_LI: parts.append("\(around.index)")
      case GUMBO_TAG_FIELDSET: parts.append(name(of: around))
      default: if around.role == .group || around.role == .radiogroup { parts.append(name(of: around)) }
      }
      next = parent(of: around)
    }
    if let heading = seenHeading(before: field) { parts.append(name(of: heading)) }
    return parts.joined(separator: "\n")
  }

  private func seenHeading(before field: Node) -> Node? {
    let headings = nameCache.headings ?? exposed(.heading).filter { !isInsideOutOfSight($0) }
    nameCache.headings = headings
    var low = 0
    var high = headings.count
    while low < high {
      let middle = (low + high) / 2
      if headings[middle].index < field.index { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? headings[low - 1] : nil
  }

  /// Whether the element or something around it is moved out of sight.
  private func isInsideOutOfSight(_ node: Node) -> Bool {
    !looks.light.isSeen(Int(node.index)) || node.isOutOfSight || nearest(to: node) { $0.isOutOfSight } != nil
  }
}
