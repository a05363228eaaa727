/// What tells one count from another among those of the same thing: the labels it has, without those of totals.
struct CountKey: Hashable {
  /// A dimension and one of its values.
  struct Part: Hashable, Comparable {
    let dimension: Int
    let value: Int

    static func < (left: Part, right: Part) -> Bool {
      (left.dimension, left.value) < (right.dimension, right.value)
    }
  }

  /// At most one for each dimension, in the order of the dimensions.
  private(set) var parts: [Part]

  init(_ parts: [Part]) {
    self.parts = parts.sorted()
  }

  /// The dimensions in which it has a label.
  var dimensions: [Int] { parts.map(\.dimension) }

  /// The value it has in `dimension`.
  func value(in dimension: Int) -> Int? {
    parts.first { $0.dimension == dimension }?.value
  }

  /// The same without the dimensions that are not in `kept`.
  func keeping(_ kept: [Int]) -> CountKey {
    CountKey(parts.filter { kept.contains($0.dimension) })
  }

  /// The same with another value in a dimension that it has a label in.
  func replacing(_ value: Int, with other: Int) -> CountKey {
    CountKey(parts.map { $0.value == value ? Part(dimension: $0.dimension, value: other) : $0 })
  }
}
