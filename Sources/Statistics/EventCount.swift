import Foundation

/// A number of events that happen independently of each other, such as offences in a year.
///
/// Repeat events of the same people are not independent: intervals are then too narrow.
public struct EventCount: Hashable, Sendable {
  /// How many events there were.
  public let events: Int

  /// So many `events`; nothing where they are below 0 or above a million million.
  public init?(_ events: Int) {
    guard (0...1_000_000_000_000).contains(events) else { return nil }
    self.events = events
  }

  /// From this many events on Byar’s approximation is good enough; under it, the exact method is used.
  public static let fewestForByar = 10

  /// The interval that PHEindicatormethods gives: exact under 10 events, Byar’s from 10 on. In events, from 0 up.
  public func interval(_ confidence: Confidence = .ninetyFive) -> Interval {
    events < EventCount.fewestForByar ? exact(confidence) : byar(confidence)
  }

  /// The interval by Byar’s approximation, in events, from 0 up.
  ///
  /// Source: Breslow and Day (1987), Statistical Methods in Cancer Research II, page 69. It is poor under 10 events.
  public func byar(_ confidence: Confidence = .ninetyFive) -> Interval {
    let (count, z) = (Double(events), confidence.z)
    return Interval(lower: EventCount.byarLower(count, z: z), upper: EventCount.byarUpper(count, z: z))
  }

  /// The lower end of Byar’s interval for any `count` from 0 up, never below 0.
  static func byarLower(_ count: Double, z: Double) -> Double {
    count > 0 ? max(0, byarEnd(count, -z)) : 0
  }

  /// The upper end of Byar’s interval for any `count` from 0 up.
  static func byarUpper(_ count: Double, z: Double) -> Double {
    byarEnd(count + 1, z)
  }

  private static func byarEnd(_ count: Double, _ z: Double) -> Double {
    let root = 1 - 1 / (9 * count) + z / (3 * count.squareRoot())
    return count * root * root * root
  }

  /// The exact interval of a Poisson count, in events, from 0 up.
  ///
  /// Source: Garwood (1936), Biometrika 28, 437 to 442: half the quantiles of chi-squared with 2 × events and
  /// 2 × events + 2 degrees of freedom. Above 100,000 events it is Byar’s, which then agrees to eight digits.
  public func exact(_ confidence: Confidence = .ninetyFive) -> Interval {
    guard events <= 100_000 else { return byar(confidence) }
    let lower = events == 0 ? 0 : Gamma.quantile(confidence.tail, shape: events)
    return Interval(lower: lower, upper: Gamma.quantile(1 - confidence.tail, shape: events + 1))
  }

  /// The crude rate: events for every `multiplier` people; nothing where either is not above 0.
  public func rate(per multiplier: Double, population: Double) -> Double? {
    guard let factor = EventCount.factor(multiplier, population) else { return nil }
    return Double(events) * factor
  }

  /// The interval of the crude rate, in events for every `multiplier` people, by ``interval(_:)``.
  ///
  /// The population is taken as known. Nothing where `multiplier` or `population` is not above 0.
  public func rateInterval(
    per multiplier: Double, population: Double, _ confidence: Confidence = .ninetyFive
  ) -> Interval? {
    EventCount.factor(multiplier, population).map { interval(confidence).scaled(by: $0) }
  }

  private static func factor(_ multiplier: Double, _ population: Double) -> Double? {
    guard multiplier > 0, population > 0, multiplier.isFinite, population.isFinite else { return nil }
    return multiplier / population
  }
}
