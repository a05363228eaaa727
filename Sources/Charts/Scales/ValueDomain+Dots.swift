import Datasets

extension ValueDomain {
  /// A domain for dots: from zero, unless that would press all of them into less than a third of the axis.
  ///
  /// A dot tells by its place and not by its length, so its axis may begin elsewhere; counts begin at zero all the
  /// same, and so do values that hardly differ: they should look it.
  static func forDots(_ values: [Double], of column: Column, target: Int) -> ValueDomain {
    guard let low = values.min(), let high = values.max() else {
      return ValueDomain(from: 0, to: 1, of: column, target: target)
    }
    let spread = high - low
    let isPressed = column.kind != .count && low > 0 && spread >= high / 50 && spread < high / 3
    return ValueDomain(from: isPressed ? low : min(0, low), to: max(0, high), of: column, target: target)
  }

  /// A domain that begins at zero or below, for marks whose length counts.
  static func fromZero(_ values: [Double], of column: Column, target: Int) -> ValueDomain {
    ValueDomain(from: min(0, values.min() ?? 0), to: max(0, values.max() ?? 1), of: column, target: target)
  }
}
