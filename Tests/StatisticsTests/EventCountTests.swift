import Statistics
import Testing

/// Expected values are SciPy 1.17.1: `chi2.ppf(0.025, 2 * n) / 2` and `chi2.ppf(0.975, 2 * n + 2) / 2`.
@Suite("Intervals for counts of events")
struct EventCountTests {
  @Test(
    "The exact interval is half of chi-squared’s quantiles",
    arguments: [
      (0, 0.0, 3.6888794541139354), (1, 0.025317807984289876, 5.571643390938898),
      (2, 0.24220927854396496, 7.22468766772396), (3, 0.6186721228956014, 8.767273069742323),
      (5, 1.6234863901184207, 11.66833207932267), (9, 4.115373097378334, 17.084803451419166),
      (10, 4.7953886961324335, 18.39035604201778), (25, 16.178681847829328, 36.904931697530365),
      (100, 81.36399125092314, 121.62679379242638), (1000, 938.9730184076952, 1063.952136016302),
      (100_000, 99381.15266374472, 100621.74473974388),
    ])
  func exact(events: Int, lower: Double, upper: Double) throws {
    let interval = try #require(EventCount(events)).exact()
    #expect(isClose(interval.lower, lower))
    #expect(isClose(interval.upper, upper))
  }

  @Test("The exact interval at 99.8% is that of SciPy’s chi2.ppf at 0.001 and 0.999")
  func exactAtFunnelLimits() throws {
    let interval = try #require(EventCount(7)).exact(.ninetyNinePointEight)
    #expect(isClose(interval.lower, 1.5203362603988093))
    #expect(isClose(interval.upper, 19.626177395384232))
  }

  @Test(
    "Byar’s interval follows its formula (worked out in Python with norm.ppf(0.975))",
    arguments: [
      (10, 4.787449913967563, 18.391458605756473), (65, 50.16318771045943, 82.84913854593984),
      (1000, 938.9724987154902, 1063.9525812714862),
    ])
  func byar(events: Int, lower: Double, upper: Double) throws {
    let interval = try #require(EventCount(events)).byar()
    #expect(isClose(interval.lower, lower))
    #expect(isClose(interval.upper, upper))
  }

  @Test("Byar’s lower end is never below zero", arguments: [0, 1, 2])
  func byarOfNearlyNothing(events: Int) throws {
    #expect(try #require(EventCount(events)).byar().lower >= 0)
  }

  @Test("Under 10 events the exact method is used, from 10 on Byar’s")
  func choice() throws {
    let nine = try #require(EventCount(9))
    let ten = try #require(EventCount(10))
    #expect(nine.interval() == nine.exact())
    #expect(ten.interval() == ten.byar())
    #expect(ten.byar() != ten.exact())
  }

  @Test("The rate and its interval are for so many people")
  func rates() throws {
    let count = try #require(EventCount(65))
    #expect(count.rate(per: 100_000, population: 200_000) == 32.5)
    let interval = try #require(count.rateInterval(per: 100_000, population: 200_000))
    #expect(isClose(interval.lower, 50.16318771045943 / 2))
    #expect(isClose(interval.upper, 82.84913854593984 / 2))
  }

  @Test("There is no rate of nobody, and no count below nothing", arguments: [0, -1, .infinity, .nan])
  func impossible(population: Double) throws {
    let count = try #require(EventCount(3))
    #expect(count.rate(per: 1000, population: population) == nil)
    #expect(count.rate(per: population, population: 1000) == nil)
    #expect(count.rateInterval(per: 1000, population: population) == nil)
    #expect(EventCount(-1) == nil)
  }

  @Test("The largest count is answered at once", .timeLimit(.minutes(1)))
  func largest() throws {
    let interval = try #require(EventCount(1_000_000_000_000)).exact()
    #expect(interval.lower < 1e12 && interval.upper > 1e12)
  }
}

/// Whether two numbers agree to nine digits.
func isClose(_ left: Double, _ right: Double) -> Bool {
  abs(left - right) <= 1e-9 * max(1, abs(right))
}
