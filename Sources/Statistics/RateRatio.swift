/// How two rates of independent events compare: one place with another, or one year with the next.
///
/// Two counts compare in the same way with the same population, or the same length of time, for both. Repeat events of
/// the same people are not independent: the interval is then too narrow.
public struct RateRatio: Hashable, Sendable {
  /// The count that is compared with.
  public let old: EventCount

  /// The count that is compared.
  public let new: EventCount

  /// How many times the new population is the old one.
  private let exposure: Double

  /// The rate of `new` events in `newPopulation`, as a multiple of the rate of `old` events in `oldPopulation`.
  ///
  /// Nothing where a population is not above 0.
  public init?(
    from old: EventCount, population oldPopulation: Double, to new: EventCount,
    population newPopulation: Double
  ) {
    guard oldPopulation > 0, newPopulation > 0, oldPopulation.isFinite, newPopulation.isFinite else {
      return nil
    }
    let exposure = newPopulation / oldPopulation
    guard exposure > 0, exposure.isFinite else { return nil }
    self.old = old
    self.new = new
    self.exposure = exposure
  }

  /// The ratio of two counts from the same population and the same length of time.
  public init(from old: EventCount, to new: EventCount) {
    self.old = old
    self.new = new
    self.exposure = 1
  }

  /// The new rate divided by the old one: 1.25 for a quarter more. Nothing where there were no old events.
  public var value: Double? {
    old.events > 0 ? Double(new.events) / Double(old.events) / exposure : nil
  }

  /// The interval of the ratio; nothing where there were no events at all, and up to infinity where there were no old.
  ///
  /// Source: Przyborowski and Wilenski (1940), Biometrika 31, 313 to 323: of all events the new ones are a binomial
  /// share, whose interval is that of Clopper and Pearson (1934), as in R’s `poisson.test`. Above 1,000,000 events in
  /// all, the share’s interval is Wilson’s: much the same, unless nearly all events are on one side.
  public func interval(_ confidence: Confidence = .ninetyFive) -> Interval? {
    guard let share = share(confidence) else { return nil }
    func ratio(_ share: Double) -> Double { share < 1 ? share / (1 - share) / exposure : .infinity }
    return Interval(lower: ratio(share.lower), upper: ratio(share.upper))
  }

  /// Whether the rates differ by more than noise: whether the 95% interval of the ratio leaves out 1.
  ///
  /// Words such as “higher” belong only to such a difference. It is never so with fewer than six events in two equal
  /// populations.
  public var isSignificant: Bool {
    interval().map { $0.lower > 1 || $0.upper < 1 } ?? false
  }

  private func share(_ confidence: Confidence) -> Interval? {
    let total = old.events + new.events
    guard total > 0 else { return nil }
    guard total <= 1_000_000 else { return Proportion(new.events, of: total)?.wilson(confidence) }
    let (before, after) = (Double(old.events), Double(new.events))
    return Interval(
      lower: after == 0 ? 0 : Beta.quantile(confidence.tail, after, before + 1),
      upper: before == 0 ? 1 : Beta.quantile(1 - confidence.tail, after + 1, before))
  }
}
