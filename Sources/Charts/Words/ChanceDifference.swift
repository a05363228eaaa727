import Datasets
import Statistics

/// Tells whether two counts are too close to tell apart: a difference that chance alone can make is no change.
enum ChanceDifference {
  /// Whether two counts of events differ by no more than chance; never so of what are not both counts.
  ///
  /// The test is that of ``RateRatio``, at 95%. It takes events for independent; where they are not, chance makes even
  /// larger differences, so what is within it here is so all the more.
  static func isWithin(_ first: Double, _ last: Double) -> Bool {
    guard let old = Int(exactly: first).flatMap(EventCount.init),
      let new = Int(exactly: last).flatMap(EventCount.init)
    else { return false }
    return old != new && !RateRatio(from: old, to: new).isSignificant
  }
}
