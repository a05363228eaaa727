import Datasets
import Statistics

/// Tells whether two counts are too close to tell apart: a difference that chance alone can make is no change.
package enum ChanceDifference {
  /// Whether two counts of events differ by no more than chance; never so of what are not both counts.
  ///
  /// The test is that of ``RateRatio``, at 95%. It takes events for independent; where they are not, chance makes even
  /// larger differences, so what is within it here is so all the more.
  package static func isWithin(_ first: Double, _ last: Double) -> Bool {
    guard let old = Int(exactly: first).flatMap(EventCount.init),
      let new = Int(exactly: last).flatMap(EventCount.init)
    else { return false }
    return old != new && !RateRatio(from: old, to: new).isSignificant
  }

  /// Whether two rates, each worked out from a count, differ by no more than chance.
  package static func isWithin(
    _ first: (count: Double, rate: Double), _ last: (count: Double, rate: Double)
  ) -> Bool {
    guard let old = Int(exactly: first.count).flatMap(EventCount.init),
      let new = Int(exactly: last.count).flatMap(EventCount.init), first.rate > 0, last.rate > 0
    else { return isWithin(first.count, last.count) }
    let ratio = RateRatio(
      from: old, population: first.count / first.rate, to: new, population: last.count / last.rate)
    return ratio.map { !$0.isSignificant } ?? false
  }
}

extension ChartData {
  /// Whether the numbers of a series at two places are counts too close to tell apart.
  func isWithinChance(_ series: Int, _ first: Int, _ last: Int) -> Bool {
    guard y.kind == .count, let old = value(series, first), let new = value(series, last) else {
      return false
    }
    return ChanceDifference.isWithin(old, new)
  }
}
