import CGumbo

/// White space between elements is no node of its own; this finds it where words would run together without it.
extension Node {
  /// Whether white space stands right before it.
  var followsSpace: Bool {
    let place = source.pointee.index_within_parent
    guard place > 0, let parent = source.pointee.parent, let siblings = candour_children(parent) else {
      return false
    }
    return Self.isSpace(siblings.pointee, Int(place) - 1)
  }

  /// Whether white space stands right before its end.
  var endsInSpace: Bool {
    guard let children = candour_children(source), children.pointee.length > 0 else { return false }
    return Self.isSpace(children.pointee, Int(children.pointee.length) - 1)
  }

  private static func isSpace(_ nodes: GumboVector, _ index: Int) -> Bool {
    guard let raw = nodes.data[index] else { return false }
    return raw.assumingMemoryBound(to: GumboNode.self).pointee.type == GUMBO_NODE_WHITESPACE
  }
}
