/// The limits of a funnel plot of proportions around a benchmark.
///
/// Source: Fingertips’ technical guidance and PHEindicatormethods’ `calculate_funnel_limits`, which solve Wilson’s
/// interval for the proportion whose end is the benchmark: benchmark ± z × √(benchmark × (1 − benchmark) / whole). They
/// are close to the exact binomial limits except for small wholes.
public struct ProportionFunnel: Hashable, Sendable {
  /// The proportion that places are compared with, from 0 to 1.
  public let benchmark: Double

  /// The funnel around `benchmark`; nothing where that is not from 0 to 1.
  public init?(benchmark: Double) {
    guard (0...1).contains(benchmark) else { return nil }
    self.benchmark = benchmark
  }

  /// The funnel around the proportion of all `places` together, as PHEindicatormethods has it; nothing without places.
  public init?(around places: [Proportion]) {
    let part = places.reduce(0.0) { $0 + Double($1.part) }
    self.init(benchmark: part / places.reduce(0.0) { $0 + Double($1.whole) })
  }

  /// The limits for places with `whole` people, from 0 to 1; nothing where that is not above 0.
  public func limits(whole: Double, _ confidence: Confidence) -> Interval? {
    guard whole > 0, whole.isFinite else { return nil }
    let distance = confidence.z * (benchmark * (1 - benchmark) / whole).squareRoot()
    return Interval(lower: max(0, benchmark - distance), upper: min(1, benchmark + distance))
  }

  /// Where `place` lies among the limits for as many people.
  public func position(of place: Proportion) -> FunnelPosition? {
    guard let inner = limits(whole: Double(place.whole), .ninetyFive),
      let outer = limits(whole: Double(place.whole), .ninetyNinePointEight)
    else { return nil }
    return FunnelPosition(of: place.value, inner: inner, outer: outer)
  }
}
