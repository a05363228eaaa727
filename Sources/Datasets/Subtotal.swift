/// A value of a column that is the sum of others in the same column.
public struct Subtotal: Hashable, Sendable {
  /// The value that stands for its parts together, such as `Under 25`.
  public var value: String
  /// The values it is the sum of, such as `Under 18` and `18 to 24`.
  public var parts: [String]

  /// A subtotal.
  public init(_ value: String, of parts: [String]) {
    self.value = value
    self.parts = parts
  }
}

extension Column {
  /// The values among `labels` that would count others of them twice: the total, and subtotals beside any of their
  /// parts.
  public func totals(among labels: some Sequence<String>) -> Set<String> {
    let labels = Set(labels)
    var totals = Set(total.map { [$0] } ?? []).intersection(labels)
    guard !subtotals.isEmpty else { return totals }
    let parts = Dictionary(subtotals.map { ($0.value, $0.parts) }, uniquingKeysWith: { first, _ in first })
    for subtotal in subtotals where labels.contains(subtotal.value) {
      var open = subtotal.parts
      while let part = open.popLast() {
        if labels.contains(part) {
          totals.insert(subtotal.value)
          break
        }
        open += parts[part] ?? []
      }
    }
    return totals
  }
}
