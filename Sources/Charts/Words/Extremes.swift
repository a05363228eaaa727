/// The highest and the lowest of some numbers, and everything that shares them.
struct Extremes {
  /// A number and what it belongs to.
  struct Entry: Hashable {
    /// The name of the bar, or of the period.
    var label: String
    /// The same as it stands in a sentence: `in 2021`.
    var name: String
    var value: Double
    /// The number as people read it. Two that read the same are the same to the reader.
    var text: String
  }

  let highest: [Entry]
  let lowest: [Entry]

  /// Nothing where there are no entries.
  init?(_ entries: [Entry]) {
    guard let top = entries.max(by: { $0.value < $1.value }) else { return nil }
    guard let least = entries.min(by: { $0.value < $1.value }) else { return nil }
    highest = entries.filter { $0.text == top.text }
    lowest = entries.filter { $0.text == least.text }
  }

  /// Whether every number reads the same.
  var areEqual: Bool { highest.first?.text == lowest.first?.text }
}
