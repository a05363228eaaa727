/// Things that are joined step by step into sets that have nothing in common. Tarjan’s union–find.
struct DisjointSets {
  private var parents: [Int]
  private var sizes: [Int]

  init(count: Int) {
    parents = Array(0..<count)
    sizes = Array(repeating: 1, count: count)
  }

  /// The one that stands for the set of `element`: always its smallest.
  func root(of element: Int) -> Int {
    var root = element
    while parents[root] != root { root = parents[root] }
    return root
  }

  /// How many elements the set of `element` has.
  func size(of element: Int) -> Int { sizes[root(of: element)] }

  /// Makes the sets of two elements one.
  mutating func join(_ first: Int, _ second: Int) {
    let (left, right) = (root(of: first), root(of: second))
    guard left != right else { return }
    let (kept, lost) = left < right ? (left, right) : (right, left)
    parents[lost] = kept
    sizes[kept] += sizes[lost]
    compress(first, to: kept)
    compress(second, to: kept)
  }

  private mutating func compress(_ element: Int, to root: Int) {
    var element = element
    while parents[element] != root, element != root {
      let next = parents[element]
      parents[element] = root
      element = next
    }
  }
}
