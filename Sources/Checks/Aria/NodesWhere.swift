/// The nodes of a page for which something holds, found fast inside any element.
///
/// Elements can be nested a thousand deep; looking through each one's inside again would take as many times as long.
struct NodesWhere {
  private let places: [Int]

  init(_ page: borrowing ParsedPage, _ holds: (Node) -> Bool) {
    var places: [Int] = []
    for node in page.nodes where !node.isText && holds(node) { places.append(Int(node.index)) }
    self.places = places
  }

  /// The first of them inside `node`.
  func first(inside node: Node, in page: borrowing ParsedPage) -> Node? {
    var low = 0
    var high = places.count
    while low < high {
      let middle = (low + high) / 2
      if places[middle] < node.inside.lowerBound { low = middle + 1 } else { high = middle }
    }
    guard low < places.count, node.inside.contains(places[low]) else { return nil }
    return page.nodes[places[low]]
  }
}
