import Datasets
import Statistics

/// Which columns hold sums or averages over several periods, such as the twelve months to each month.
///
/// Each of their numbers shares most of its events with the one before, whatever the column is called.
struct RollingColumns {
  let metadata: DatasetMetadata

  /// Windows longer than this are not looked for in the numbers.
  private static let longestWindow = 24

  /// Fewer agreeing numbers than this may be chance.
  private static let fewestAgreeing = 3

  /// Whether the column called `name` is worked out by a rolling formula, or from a column that is.
  func isRolling(_ name: String, depth: Int = 8) -> Bool {
    guard depth > 0, let derived = derived(name) else { return false }
    if case .rolling(let count, _) = derived.formula, count > 1 { return true }
    return derived.formula.sources.contains { isRolling($0, depth: depth - 1) }
  }

  /// Whether the column called `name` is worked out as a change, or from one.
  func isChange(_ name: String) -> Bool {
    switch derived(name)?.formula {
    case .change, .percentageChange: true
    default: false
    }
  }

  private func derived(_ name: String) -> DerivedColumn? {
    metadata.derived.first { $0.column.name == name }
  }

  /// Whether the numbers of `rolled` are the sums or the averages of the last so many numbers of `single`.
  ///
  /// Both are in the order of time. Half of the last decimal is left for rounding.
  static func isRolled(_ rolled: ChartData, from single: ChartData) -> Bool {
    guard rolled.places.count == single.places.count else { return false }
    let values = single.places.indices.map { single.value(0, $0) }
    let slack = 0.5 * (0..<max(0, rolled.y.decimals)).reduce(1.0) { slack, _ in slack / 10 } + 1e-9
    return (2...longestWindow).contains { length in
      guard let window = RollingWindow(length) else { return false }
      let sums = window.sums(of: values)
      return [1, Double(length)].contains { parts in
        let pairs = sums.indices.compactMap { place in
          rolled.value(0, place).flatMap { value in sums[place].map { (value, $0 / parts) } }
        }
        return pairs.count >= fewestAgreeing && pairs.contains { $0.0 != 0 }
          && pairs.allSatisfy { abs($0.0 - $0.1) <= slack }
      }
    }
  }
}
