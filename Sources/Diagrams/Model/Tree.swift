/// Boxes below boxes, in the order of the writer's list: each stands after the one it belongs to.
struct Tree: Sendable {
  struct Item: Sendable {
    let label: String
    /// The number of the box above, if there is one.
    let parent: Int?
    /// How many boxes are above.
    let depth: Int
  }

  var items: [Item] = []

  /// How many levels there are.
  var levels: Int { items.reduce(0) { max($0, $1.depth + 1) } }

  /// The boxes right below each box, in their order.
  var children: [[Int]] {
    var children = [[Int]](repeating: [], count: items.count)
    for (number, item) in items.enumerated() {
      if let parent = item.parent { children[parent].append(number) }
    }
    return children
  }

  /// From each box to those right below it.
  var arrows: [Arrow] {
    items.enumerated().compactMap { number, item in item.parent.map { Arrow(from: $0, to: number) } }
  }
}
