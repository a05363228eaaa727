/// A directly standardised rate: the rate there would be if the people were of the standard population’s ages.
///
/// Source: Dobson and others (1991), Statistics in Medicine 10, 457 to 462, with Byar’s interval of the whole count, as
/// in PHEindicatormethods’ `calculate_dsr`.
public struct StandardisedRate: Hashable, Sendable {
  /// The events and people of one age, and that age’s part of the standard population.
  public struct Band: Hashable, Sendable {
    let events: EventCount
    let population: Double
    let standard: Double

    /// So many `events` among `population` people of an age that has `standard` people in the standard population.
    ///
    /// Nothing where `population` is not above 0, or `standard` is below 0.
    public init?(_ events: EventCount, population: Double, standard: Double) {
      guard population > 0, standard >= 0, population.isFinite, standard.isFinite else { return nil }
      self.events = events
      self.population = population
      self.standard = standard
    }
  }

  /// Under this many events in all a standardised rate is too unstable to be given.
  public static let fewestEvents = 10

  /// All events of all bands.
  public let events: EventCount

  private let weightedRate: Double
  private let variance: Double

  /// The rate of `bands`, which must be all the ages there are and not overlap.
  ///
  /// Nothing where there are no bands, or their standard populations are 0 in all.
  public init?(_ bands: [Band]) {
    let standard = bands.reduce(0) { $0 + $1.standard }
    let total = bands.reduce(0.0) { $0 + Double($1.events.events) }
    guard standard > 0, standard.isFinite, let whole = Int(exactly: total), let events = EventCount(whole)
    else {
      return nil
    }
    self.events = events
    func weight(_ band: Band) -> Double { band.standard / standard / band.population }
    weightedRate = bands.reduce(0) { $0 + Double($1.events.events) * weight($1) }
    variance = bands.reduce(0) { $0 + Double($1.events.events) * weight($1) * weight($1) }
    guard weightedRate.isFinite, variance.isFinite else { return nil }
  }

  /// The rate of `counts` among `populations`, by the 19 bands of the 2013 European Standard Population.
  ///
  /// Nothing where either is not 19 numbers long, or a population is not above 0.
  public init?(_ counts: [EventCount], populations: [Double]) {
    let standard = StandardPopulation.european2013
    guard counts.count == standard.count, populations.count == standard.count else { return nil }
    let bands = standard.indices.compactMap {
      Band(counts[$0], population: populations[$0], standard: standard[$0])
    }
    guard bands.count == standard.count else { return nil }
    self.init(bands)
  }

  /// The standardised rate, in events for every `multiplier` people.
  ///
  /// Nothing under ``fewestEvents`` events, or where `multiplier` is not above 0.
  public func rate(per multiplier: Double) -> Double? {
    isGiven(multiplier) ? weightedRate * multiplier : nil
  }

  /// The interval of the rate, in events for every `multiplier` people, never below 0.
  ///
  /// Dobson’s: the rate, plus Byar’s distances from the whole count, scaled by the ratio of the two standard errors.
  /// Nothing under ``fewestEvents`` events, or where `multiplier` is not above 0.
  public func interval(per multiplier: Double, _ confidence: Confidence = .ninetyFive) -> Interval? {
    guard isGiven(multiplier) else { return nil }
    let count = Double(events.events)
    let scale = (variance / count).squareRoot()
    let byar = events.byar(confidence)
    return Interval(
      lower: max(0, weightedRate + scale * (byar.lower - count)) * multiplier,
      upper: (weightedRate + scale * (byar.upper - count)) * multiplier)
  }

  private func isGiven(_ multiplier: Double) -> Bool {
    events.events >= StandardisedRate.fewestEvents && multiplier > 0 && multiplier.isFinite
  }
}
