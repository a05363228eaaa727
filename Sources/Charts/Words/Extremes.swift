import Datasets

/// The highest and the lowest numbers of one series, and every place that shares them.
struct Extremes {
  /// A number and the place it stands at.
  struct Entry: Hashable {
    var place: Int
    var value: Double
  }

  let highest: [Entry]
  let lowest: [Entry]

  /// The numbers as people read them. Those that read the same are the same to the reader.
  let highestText: String
  let lowestText: String

  /// Nothing where there are no entries.
  init?(_ entries: [Entry], of column: Column) {
    guard let top = entries.max(by: { $0.value < $1.value }) else { return nil }
    guard let least = entries.min(by: { $0.value < $1.value }) else { return nil }
    let texts = (top: column.text(of: top.value), least: column.text(of: least.value))
    // Writing a number costs far more than comparing it: only those within one unit of the last place are written.
    let unit = (0..<max(0, column.decimals)).reduce(1.0) { unit, _ in unit / 10 }
    highest = entries.filter { top.value - $0.value <= unit && column.text(of: $0.value) == texts.top }
    lowest = entries.filter { $0.value - least.value <= unit && column.text(of: $0.value) == texts.least }
    (highestText, lowestText) = texts
  }

  /// Whether every number reads the same.
  var areEqual: Bool { highestText == lowestText }
}
