import Datasets

extension ValueDomain {
  /// A domain for points between two axes: from zero, unless that would leave more than half of the axis empty.
  ///
  /// A point tells by its place, so either axis may begin elsewhere; values that hardly differ should look it.
  static func forPoints(_ values: [Double], of column: Column, target: Int) -> ValueDomain {
    guard let low = values.min(), let high = values.max() else {
      return ValueDomain(from: 0, to: 1, of: column, target: target)
    }
    let spread = high - low
    let isPressed = low > 0 && spread >= high / 50 && spread < high / 2
    return ValueDomain(from: isPressed ? low : min(0, low), to: max(0, high), of: column, target: target)
  }
}
