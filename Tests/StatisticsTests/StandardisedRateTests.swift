import Statistics
import Testing

/// Expected values were worked out with NumPy 2.4.6 from the formulas of PHEindicatormethods’ `phe_dsr`.
@Suite("Directly standardised rates")
struct StandardisedRateTests {
  let counts = [3, 2, 11, 48, 72, 65, 58, 44, 37, 29, 25, 18, 12, 9, 7, 5, 4, 3, 2]
  let populations: [Double] = [
    15200, 16100, 15800, 14900, 16700, 18300, 19100, 18800, 17600, 16900, 18200, 18500, 16300, 14100, 13700,
    10200,
    7100, 4300, 2600,
  ]

  @Test("The rate and interval on the 2013 European Standard Population")
  func european() throws {
    let rate = try #require(StandardisedRate(try events(counts), populations: populations))
    #expect(rate.events.events == 454)
    #expect(isClose(try #require(rate.rate(per: 100_000)), 164.85323465269315))
    let inner = try #require(rate.interval(per: 100_000))
    #expect(isClose(inner.lower, 150.00204292037301))
    #expect(isClose(inner.upper, 180.77433033367848))
    let outer = try #require(rate.interval(per: 100_000, .ninetyNinePointEight))
    #expect(isClose(outer.lower, 141.92008094967142))
    #expect(isClose(outer.upper, 190.25050465734074))
  }

  @Test("Bands and a standard of one’s own")
  func own() throws {
    let bands = try [(4, 1000.0, 30.0), (3, 2000, 50), (5, 500, 20)].map {
      try #require(StandardisedRate.Band(try made(events: $0), population: $1, standard: $2))
    }
    let rate = try #require(StandardisedRate(bands))
    #expect(isClose(try #require(rate.rate(per: 1000)), 3.95))
    #expect(isClose(try #require(rate.interval(per: 1000)).lower, 2.0042481229952283))
    #expect(isClose(try #require(rate.interval(per: 1000)).upper, 6.9534491422266935))
  }

  @Test("With the people themselves as the standard it is the crude rate with Byar’s interval")
  func crude() throws {
    let bands = try zip(counts, populations).map {
      try #require(StandardisedRate.Band(try made(events: $0), population: $1, standard: $1))
    }
    let rate = try #require(StandardisedRate(bands))
    let count = try made(events: 454)
    let population = populations.reduce(0, +)
    #expect(
      isClose(try #require(rate.rate(per: 1000)), try #require(count.rate(per: 1000, population: population)))
    )
    let byar = try #require(count.rateInterval(per: 1000, population: population))
    #expect(isClose(try #require(rate.interval(per: 1000)).lower, byar.lower))
    #expect(isClose(try #require(rate.interval(per: 1000)).upper, byar.upper))
  }

  @Test("Nine events give nothing, ten give a rate")
  func few() throws {
    let nine = try #require(
      StandardisedRate(try events([9] + Array(repeating: 0, count: 18)), populations: populations))
    let ten = try #require(
      StandardisedRate(try events([10] + Array(repeating: 0, count: 18)), populations: populations))
    #expect(nine.rate(per: 100_000) == nil && nine.interval(per: 100_000) == nil)
    #expect(isClose(try #require(ten.rate(per: 100_000)), 10 / 15200.0 * 5000))
    #expect(ten.interval(per: 100_000) != nil)
  }

  @Test("What cannot be standardised is refused")
  func impossible() throws {
    let count = try made(events: 20)
    for population in [0, -1, .nan, .infinity] {
      #expect(StandardisedRate.Band(count, population: population, standard: 1) == nil)
    }
    for standard in [-1, .nan, .infinity] {
      #expect(StandardisedRate.Band(count, population: 1, standard: standard) == nil)
    }
    #expect(StandardisedRate([]) == nil)
    let weightless = try #require(StandardisedRate.Band(count, population: 1, standard: 0))
    #expect(StandardisedRate([weightless]) == nil)
    #expect(StandardisedRate(try events([20]), populations: [1000]) == nil)
    var populations = populations
    populations[7] = 0
    #expect(StandardisedRate(try events(counts), populations: populations) == nil)
    let rate = try #require(StandardisedRate(try events(counts), populations: self.populations))
    #expect(rate.rate(per: 0) == nil && rate.interval(per: .nan) == nil)
  }

  @Test("The standard population is 100,000 people in 19 bands, and wider bands add up")
  func standard() {
    #expect(StandardPopulation.european2013.count == 19)
    #expect(StandardPopulation.european2013.reduce(0, +) == 100_000)
    #expect(StandardPopulation.european2013(ages: 0...14) == 16_000)
    #expect(StandardPopulation.european2013(ages: 85...89) == 1500)
    #expect(StandardPopulation.european2013(ages: 90...) == 1000)
    #expect(StandardPopulation.european2013(ages: 0...) == 100_000)
    #expect(StandardPopulation.european2013(ages: 10...17) == nil)
    #expect(StandardPopulation.european2013(ages: 12...19) == nil)
    #expect(StandardPopulation.european2013(ages: -5...4) == nil)
    #expect(StandardPopulation.european2013(ages: 90...94) == nil)
    #expect(StandardPopulation.european2013(ages: 95...) == nil)
    #expect(StandardPopulation.european2013(ages: (-5)...) == nil)
  }

  private func events(_ counts: [Int]) throws -> [EventCount] {
    try counts.map(made(events:))
  }
}
