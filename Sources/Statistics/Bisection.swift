/// Finding where a condition turns, by halving the range it turns in.
enum Bisection {
  /// The value from `low` to `high` up to which `isBelow` holds, to the last few digits.
  ///
  /// `isBelow` must hold up to one value and not beyond it.
  static func turn(from low: Double, to high: Double, isBelow: (Double) -> Bool) -> Double {
    var (low, high) = (low, high)
    while true {
      let middle = low + (high - low) / 2
      guard middle > low, middle < high, high - low > high * 1e-15 else { return middle }
      if isBelow(middle) { low = middle } else { high = middle }
    }
  }
}
