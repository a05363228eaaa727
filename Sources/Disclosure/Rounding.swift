import Datasets

/// Rounds counts to the nearest multiple of a base; half of it goes up.
struct Rounding {
  let base: Int
  let rule: ReleaseRule

  /// The multiple that stands for `value` in a publication.
  func rounded(_ value: Int) -> Int { (2 * value + base) / (2 * base) * base }

  /// All counts that would be published as `value` is.
  ///
  /// Where small counts are hidden, what is shown is none of them, and a zero is a zero.
  func range(of value: Int) -> ClosedRange<Int> {
    let multiple = rounded(value)
    let low = max(0, multiple - base / 2)
    let high = multiple + (base - 1) / 2
    guard case .both = rule.method, let small = rule.smallCounts, !small.contains(value) else {
      return low...high
    }
    if value < small.lowerBound { return value...value }
    return max(low, small.upperBound + 1)...high
  }
}
