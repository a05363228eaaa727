import Datasets

/// The stretch of numbers a value axis shows, and whether it begins at zero.
struct ValueDomain {
  /// The round numbers on the axis.
  let ticks: Ticks

  /// Whether zero is on the axis. Where it is not, the chart says so.
  var includesZero: Bool { ticks.lower <= 0 && ticks.upper >= 0 }

  /// A domain for lines: from zero, unless that would press all of the lines into less than a fifth of the height.
  ///
  /// Values that differ by less than a fiftieth stay on an axis from zero: they are flat, and should look it.
  static func forLines(_ values: [Double], of column: Column, target: Int) -> ValueDomain {
    guard let low = values.min(), let high = values.max() else { return empty }
    let spread = high - low
    let isFlattened = low > 0 && spread >= high / 50 && spread < high / 5
    return ValueDomain(from: isFlattened ? low : min(0, low), to: max(0, high), of: column, target: target)
  }

  private static var empty: ValueDomain { ValueDomain(ticks: Ticks(covering: 0, 1, target: 1, whole: true)) }

  private init(ticks: Ticks) {
    self.ticks = ticks
  }

  private init(from lower: Double, to upper: Double, of column: Column, target: Int) {
    ticks = Ticks(covering: lower, upper, target: target, whole: column.kind == .count)
  }
}
