import Foundation

/// How far two measures rise and fall together, by their ranks: Spearman’s coefficient.
///
/// Ranks and not the numbers themselves, so that one place far from the others cannot make a pattern alone, and so
/// that the pattern need not be a straight line. It shows no cause.
public struct RankCorrelation: Hashable, Sendable {
  /// With fewer pairs than this, chance alone often looks like a pattern, and Student’s t is too kind to it: at ten it
  /// lets through 5.4% of what chance brings, by all 10! orders counted, where 5% is meant.
  public static let fewestPairs = 10

  /// From −1, where one falls whenever the other rises, to 1, where both rise together.
  public let coefficient: Double

  /// How many pairs it comes from.
  public let count: Int

  /// The coefficient of `pairs`; nothing where either measure is the same throughout, or a number is not finite.
  ///
  /// Pearson’s coefficient of the ranks, where equal numbers share the mean of their ranks.
  /// Source: Kendall, Rank Correlation Methods, 4th edition 1970, chapters 1 and 3.
  public init?(_ pairs: [(Double, Double)]) {
    guard pairs.allSatisfy({ $0.0.isFinite && $0.1.isFinite }) else { return nil }
    let (first, second) = (Self.ranks(pairs.map(\.0)), Self.ranks(pairs.map(\.1)))
    let middle = Double(pairs.count + 1) / 2
    let sum = { (left: [Double], right: [Double]) in
      zip(left, right).reduce(0) { $0 + ($1.0 - middle) * ($1.1 - middle) }
    }
    let spread = sum(first, first) * sum(second, second)
    guard spread > 0 else { return nil }
    coefficient = max(-1, min(1, sum(first, second) / spread.squareRoot()))
    count = pairs.count
  }

  /// How often chance alone would bring a coefficient this far from zero, either way; 1 for two pairs or fewer.
  ///
  /// By Student’s t with n − 2 degrees of freedom. Source: Press et al., Numerical Recipes, section 14.6.
  public var probability: Double {
    guard count > 2 else { return 1 }
    // With t² = r²ν ÷ (1 − r²), the usual argument ν ÷ (ν + t²) is 1 − r².
    return Beta.cumulative(1 - coefficient * coefficient, Double(count - 2) / 2, 0.5)
  }

  /// Whether the pattern is further from none than chance would bring in 19 of 20 cases, with pairs enough to tell.
  public var isSignificant: Bool { count >= Self.fewestPairs && probability < 0.05 }

  /// The rank of each value, from 1 for the least; equal values share the mean of theirs.
  private static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var ranks = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      let end = order[start...].firstIndex { values[$0] != values[order[start]] } ?? order.count
      for index in order[start..<end] { ranks[index] = Double(start + end + 1) / 2 }
      start = end
    }
    return ranks
  }
}
