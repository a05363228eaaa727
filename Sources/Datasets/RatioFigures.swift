/// Finds the numbers whose ratio or product gives a count away, such as a cost beside the cost of each person.
struct RatioFigures {
  private let table: RawTable

  /// A ratio may be given for every one, every hundred and so on.
  private static let scales: [Double] = [1, 100, 1000, 10_000, 100_000, 1_000_000]

  init(table: RawTable) {
    self.table = table
  }

  /// Whether `column` is `count` times one and the same number on each row, such as a fixed price.
  func isProportional(_ column: Int, to count: Int) -> Bool {
    let pairs = (0..<table.rowCount).compactMap { row -> (count: Double, value: Double)? in
      guard let count = table.columns[count][row].number, let value = table.columns[column][row].number,
        count > 0, value > 0
      else { return nil }
      return (count, value)
    }
    guard let first = pairs.first, Set(pairs.map(\.count)).count > 1 else { return false }
    return pairs.allSatisfy {
      abs($0.value * first.count - first.value * $0.count) < 1e-6 * first.value * $0.count
    }
  }

  /// Whether `other` divided by `ratio` is `count` on each row, as far as rounding lets one tell.
  func isQuotient(_ count: Int, of other: Int, by ratio: Int) -> Bool {
    Self.scales.contains { scale in
      fits(count, ratio, other) { a, b in b.low / a.high * scale...b.high / a.low * scale }
    }
  }

  /// Whether `other` times `ratio` is `count` on each row, as far as rounding lets one tell.
  func isProduct(_ count: Int, of other: Int, and ratio: Int) -> Bool {
    Self.scales.contains { scale in
      fits(count, ratio, other) { a, b in a.low * b.low / scale...a.high * b.high / scale }
    }
  }

  private typealias Bounds = (low: Double, high: Double)

  private func fits(
    _ count: Int, _ ratio: Int, _ other: Int, _ range: (Bounds, Bounds) -> ClosedRange<Double>
  ) -> Bool {
    var seen: Set<Double> = []
    for row in 0..<table.rowCount {
      guard let people = table.columns[count][row].number, people > 0 else { continue }
      guard let a = bounds(ratio, row), let b = bounds(other, row) else { continue }
      let range = range(a, b)
      guard range.upperBound < range.lowerBound * 1.2 else { continue }
      guard people >= range.lowerBound - 1e-6, people <= range.upperBound + 1e-6 else { return false }
      seen.insert(people)
    }
    return seen.count > 1
  }

  /// What the number in `row` of `column` can have been before it was rounded.
  private func bounds(_ column: Int, _ row: Int) -> Bounds? {
    guard let value = table.columns[column][row].number else { return nil }
    let half = (0..<max(0, table.metadata.columns[column].decimals)).reduce(0.5) { half, _ in half / 10 }
    return value > half ? (value - half, value + half) : nil
  }
}
