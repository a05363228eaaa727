import Foundation

/// The limits of a funnel plot of crude rates around a benchmark, for counts of independent events.
///
/// Source: Fingertips’ technical guidance and PHEindicatormethods’ `calculate_funnel_limits`: a limit is the count
/// whose exact Poisson interval ends at the count expected from the benchmark. The same limits decide where a point
/// lies, so that words and picture agree; PHEindicatormethods uses Byar’s interval there from ten events on.
public struct RateFunnel: Hashable, Sendable {
  /// The rate that places are compared with, in events for every ``multiplier`` people.
  public let benchmark: Double

  /// How many people rates are for.
  public let multiplier: Double

  /// The funnel around `benchmark` events for every `multiplier` people; nothing where either is not above 0.
  public init?(benchmark: Double, per multiplier: Double) {
    guard benchmark > 0, multiplier > 0, benchmark.isFinite, multiplier.isFinite else { return nil }
    self.benchmark = benchmark
    self.multiplier = multiplier
  }

  /// The limits for places with `population` people, in events for every ``multiplier`` people, from 0 up.
  ///
  /// Nothing where `population` is not above 0, or more than a million million events are expected of it.
  public func limits(population: Double, _ confidence: Confidence) -> Interval? {
    expected(population).map {
      RateFunnel.counts(expected: $0, confidence).scaled(by: multiplier / population)
    }
  }

  /// Where a place with `count` events among `population` people lies; nothing where there are no limits for it.
  public func position(of count: EventCount, population: Double) -> FunnelPosition? {
    expected(population).map {
      FunnelPosition(
        of: Double(count.events), inner: RateFunnel.counts(expected: $0, .ninetyFive),
        outer: RateFunnel.counts(expected: $0, .ninetyNinePointEight))
    }
  }

  private func expected(_ population: Double) -> Double? {
    guard population > 0, population.isFinite else { return nil }
    let expected = benchmark / multiplier * population
    return expected > 0 && expected <= 1e12 ? expected : nil
  }

  /// The counts whose interval ends at `expected`, as a smooth function of it, from 0 up.
  ///
  /// The lower is 0 where no events at all would be no surprise. Above 100,000 the interval is Byar’s, which then
  /// agrees to eight digits.
  private static func counts(expected: Double, _ confidence: Confidence) -> Interval {
    let (tail, z) = (confidence.tail, confidence.z)
    let isExact = expected <= 100_000
    let highest = expected + 10 * expected.squareRoot() + 10
    func lower() -> Double {
      Bisection.turn(from: 0, to: expected) { count in
        isExact
          ? 1 - Gamma.cumulative(expected, shape: count + 1) < tail
          : EventCount.byarUpper(count, z: z) < expected
      }
    }
    let upper = Bisection.turn(from: 0, to: highest) { count in
      isExact
        ? Gamma.cumulative(expected, shape: count) > tail : EventCount.byarLower(count, z: z) < expected
    }
    return Interval(lower: exp(-expected) < tail ? lower() : 0, upper: upper)
  }
}
