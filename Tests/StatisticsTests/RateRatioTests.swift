import Statistics
import Testing

/// Expected values are SciPy 1.17.1: `binomtest(new, old + new).proportion_ci(0.95, "exact")`, the share turned into a
/// ratio.
@Suite("Ratios of two rates")
struct RateRatioTests {
  @Test(
    "The exact interval",
    arguments: [
      (11, 800.0, 23, 3000.0, 0.261108872624193, 1.266927825401252),
      (10, 1, 20, 1, 0.8935088903846911, 4.784552440338102),
      (6, 1, 0, 1, 0, 0.8493111942973236),
      (3, 100_000, 9, 250_000, 0.2994737800789351, 6.891201250760033),
      (412, 283_000, 367, 281_500, 0.7758692793754689, 1.0333172924167517),
      (500_000, 1, 499_000, 1, 0.9940916252804948, 1.0019237370901746),
      (1, 1, 1, 1, 0.01273936708392707, 78.49683531465821),
    ])
  func interval(
    old: Int, oldPopulation: Double, new: Int, newPopulation: Double, lower: Double, upper: Double
  ) throws {
    let interval = try #require(try ratio(old, oldPopulation, new, newPopulation)?.interval())
    #expect(isClose(interval.lower, lower))
    #expect(isClose(interval.upper, upper))
  }

  @Test("The interval at 99.8%")
  func wide() throws {
    let interval = try #require(try ratio(10, 1, 20, 1)?.interval(.ninetyNinePointEight))
    #expect(isClose(interval.lower, 0.5917480536434404))
    #expect(isClose(interval.upper, 8.05316864300067))
  }

  @Test("Twice as many of a few is noise, and six instead of none is not")
  func significance() throws {
    #expect(try ratio(10, 1, 20, 1)?.isSignificant == false)
    #expect(try ratio(0, 1, 5, 1)?.isSignificant == false)
    #expect(try ratio(0, 1, 6, 1)?.isSignificant == true)
    #expect(try ratio(6, 1, 0, 1)?.isSignificant == true)
    #expect(try ratio(100, 50_000, 150, 50_000)?.isSignificant == true)
    #expect(try ratio(100, 50_000, 150, 75_000)?.isSignificant == false)
  }

  @Test("There is no ratio to nothing, and no interval of nothing")
  func nothing() throws {
    let fromNothing = try #require(try ratio(0, 1, 6, 1))
    #expect(fromNothing.value == nil)
    #expect(fromNothing.interval()?.upper == .infinity)
    #expect(isClose(try #require(fromNothing.interval()).lower, 1.1774247257241777))
    let nothing = try #require(try ratio(0, 1, 0, 1))
    #expect(nothing.interval() == nil)
    #expect(!nothing.isSignificant)
  }

  @Test("Counts compare like rates of the same population, and rates by their populations")
  func value() throws {
    let (old, new) = (try made(events: 10), try made(events: 20))
    #expect(RateRatio(from: old, to: new).value == 2)
    #expect(try ratio(10, 1000, 20, 2000)?.value == 1)
    #expect(RateRatio(from: old, to: new).interval() == (try ratio(10, 7, 20, 7)?.interval()))
  }

  @Test("Above a million events the interval hardly changes", .timeLimit(.minutes(1)))
  func large() throws {
    let exact = try #require(try ratio(500_000, 1, 500_000, 1)?.interval())
    let score = try #require(try ratio(500_000, 1, 500_001, 1)?.interval())
    #expect(abs(exact.lower - score.lower) < 0.00001 && abs(exact.upper - score.upper) < 0.00001)
    #expect(try ratio(1_000_000_000_000, 1, 1_000_000_000_000, 1)?.isSignificant == false)
  }

  @Test("There is no rate of nobody", arguments: [0, -1, .infinity, .nan])
  func impossible(population: Double) throws {
    #expect(try ratio(1, population, 1, 1) == nil)
    #expect(try ratio(1, 1, 1, population) == nil)
  }

  private func ratio(_ old: Int, _ oldPopulation: Double, _ new: Int, _ newPopulation: Double) throws
    -> RateRatio?
  {
    let (old, new) = (try made(events: old), try made(events: new))
    return RateRatio(from: old, population: oldPopulation, to: new, population: newPopulation)
  }
}
