import Datasets

/// The stretch of numbers a value axis shows, and whether it begins at zero.
struct ValueDomain {
  /// The round numbers on the axis.
  let ticks: Ticks

  /// Whether zero is on the axis. Where it is not, the chart says so.
  var includesZero: Bool { ticks.lower <= 0 && ticks.upper >= 0 }

  /// A domain for lines: from zero, unless that would press all of the lines into less than a tenth of the height.
  ///
  /// Counts always start at zero, for a few more or fewer are no cliff. So do values that differ by less than a
  /// fiftieth: they are flat, and should look it.
  static func forLines(_ values: [Double], of column: Column, target: Int) -> ValueDomain {
    guard let low = values.min(), let high = values.max() else { return empty }
    let spread = high - low
    let isFlattened = column.kind != .count && low > 0 && spread >= high / 50 && spread < high / 10
    return ValueDomain(from: isFlattened ? low : min(0, low), to: max(0, high), of: column, target: target)
  }

  /// A domain for control charts: from zero, unless that would press all of the ups and downs into half of the height.
  ///
  /// Such a chart shows what is usual and what is not, and never how large something is, so counts are no exception.
  static func forLimits(_ values: [Double], of column: Column, target: Int) -> ValueDomain {
    guard let low = values.min(), let high = values.max() else { return empty }
    let spread = high - low
    let isPressed = low > 0 && spread >= high / 50 && spread < high / 2
    return ValueDomain(from: isPressed ? low : min(0, low), to: max(0, high), of: column, target: target)
  }

  /// A domain for columns: always with zero.
  static func forColumns(_ values: [Double], of column: Column, target: Int) -> ValueDomain {
    guard let low = values.min(), let high = values.max() else { return empty }
    return ValueDomain(from: min(0, low), to: max(0, high), of: column, target: target)
  }

  private static var empty: ValueDomain { ValueDomain(ticks: Ticks(covering: 0, 1, target: 1, whole: true)) }

  private init(ticks: Ticks) {
    self.ticks = ticks
  }

  init(from lower: Double, to upper: Double, of column: Column, target: Int) {
    ticks = Ticks(covering: lower, upper, target: target, whole: column.kind == .count)
  }
}
