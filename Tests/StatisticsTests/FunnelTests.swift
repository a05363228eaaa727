import Statistics
import Testing

@Suite("Funnels of proportions")
struct ProportionFunnelTests {
  @Test(
    "PHEindicatormethods’ own test data (testdata_funnel_prop_outputs.csv), in per cent, to six places",
    arguments: [
      (1.0, 3.204264, 100, 0, 100), (10, 56.154344, 100, 42.03259, 100),
      (41, 68.548635, 92.73626, 61.574398, 99.710497), (1008, 78.203374, 83.081521, 76.796814, 84.488082),
      (110_000, 80.408963, 80.875933, 80.274317, 81.010578),
    ])
  func published(whole: Double, lower: Double, upper: Double, outerLower: Double, outerUpper: Double) throws {
    let funnel = try #require(ProportionFunnel(benchmark: 0.80642448))
    let inner = try #require(funnel.limits(whole: whole, .ninetyFive))
    let outer = try #require(funnel.limits(whole: whole, .ninetyNinePointEight))
    #expect(abs(inner.lower * 100 - lower) < 0.000002)
    #expect(abs(inner.upper * 100 - upper) < 0.000002)
    #expect(abs(outer.lower * 100 - outerLower) < 0.000002)
    #expect(abs(outer.upper * 100 - outerUpper) < 0.000002)
  }

  @Test(
    "PHEindicatormethods’ own areas (testdata_funnel_prop_inputs.csv), their parts rounded to whole people",
    arguments: [
      (26789, 33012, FunnelPosition.above), (30278, 37828, .below), (50051, 61921, .within),
      (35078, 41980, .farAbove),
      (24804, 31824, .farBelow),
    ])
  func significance(part: Int, whole: Int, position: FunnelPosition) throws {
    let funnel = try #require(ProportionFunnel(benchmark: 0.80642448))
    #expect(funnel.position(of: try made(part, of: whole)) == position)
  }

  @Test("On a limit is within it, as is everything where the benchmark is 0 and so is the place")
  func edges() throws {
    let none = try #require(ProportionFunnel(benchmark: 0))
    #expect(none.position(of: try made(0, of: 10)) == .within)
    #expect(none.position(of: try made(1, of: 10)) == .farAbove)
  }

  @Test("The benchmark can be all places together")
  func pooled() throws {
    let places = [try made(1, of: 10), try made(29, of: 90)]
    #expect(ProportionFunnel(around: places)?.benchmark == 0.3)
    #expect(ProportionFunnel(around: []) == nil)
  }

  @Test("What cannot be a benchmark or a place is refused", arguments: [-0.1, .nan, .infinity])
  func impossible(number: Double) throws {
    #expect(ProportionFunnel(benchmark: number) == nil)
    #expect(ProportionFunnel(benchmark: 1.1) == nil)
    #expect(try #require(ProportionFunnel(benchmark: 0.5)).limits(whole: number, .ninetyFive) == nil)
    #expect(try #require(ProportionFunnel(benchmark: 0.5)).limits(whole: 0, .ninetyFive) == nil)
  }
}

@Suite("Funnels of rates")
struct RateFunnelTests {
  @Test(
    "The limits in counts solve SciPy 1.17.1’s gammaincc(count + 1, expected) and gammainc(count, expected)",
    arguments: [
      (0.5, 0, 2.715690892455021, 0, 4.249522442434215),
      (3, 0, 7.294287991380632, 0, 10.075787624579773),
      (10, 3.8336161215620748, 17.12715881696619, 1.3714768455863304, 21.570600212196076),
      (47.3, 33.81858283539564, 61.731454500521075, 27.053987238422007, 70.41327076677915),
      (250, 218.994162194352, 281.95353574722986, 202.09712960061668, 300.7559364532212),
      (100_000, 99380.17904769575, 100620.76810660647, 99023.7092355403, 100979.14061770572),
    ])
  func limits(expected: Double, lower: Double, upper: Double, outerLower: Double, outerUpper: Double) throws {
    let funnel = try #require(RateFunnel(benchmark: 1, per: 1))
    let inner = try #require(funnel.limits(population: expected, .ninetyFive))
    let outer = try #require(funnel.limits(population: expected, .ninetyNinePointEight))
    #expect(isClose(inner.lower * expected, lower))
    #expect(isClose(inner.upper * expected, upper))
    #expect(isClose(outer.lower * expected, outerLower))
    #expect(isClose(outer.upper * expected, outerUpper))
  }

  @Test(
    "PHEindicatormethods’ own test data (testdata_funnel_ratio_outputs.csv): the limit of so many expected",
    arguments: [
      (18.39035799, 4.795387629, 24.13397235, 2.960519925, 10.0),
      (121.6268111, 81.36400699, 134.9243187, 71.92139974, 100),
      (770.4222128, 664.5083011, 802.60414, 636.1521174, 716),
    ])
  func published(lowerOf: Double, upperOf: Double, outerLowerOf: Double, outerUpperOf: Double, events: Double)
    throws
  {
    let funnel = try #require(RateFunnel(benchmark: 1, per: 1))
    func limits(_ expected: Double, _ confidence: Confidence) throws -> Interval {
      try #require(funnel.limits(population: expected, confidence))
    }
    #expect(abs(try limits(lowerOf, .ninetyFive).lower * lowerOf - events) < 0.0002)
    #expect(abs(try limits(upperOf, .ninetyFive).upper * upperOf - events) < 0.0002)
    #expect(abs(try limits(outerLowerOf, .ninetyNinePointEight).lower * outerLowerOf - events) < 0.0002)
    #expect(abs(try limits(outerUpperOf, .ninetyNinePointEight).upper * outerUpperOf - events) < 0.0002)
  }

  @Test("Limits are in the unit of the benchmark, and close in on it as places grow")
  func unit() throws {
    let funnel = try #require(RateFunnel(benchmark: 25, per: 100_000))
    let interval = try #require(funnel.limits(population: 1_000_000, .ninetyFive))
    #expect(isClose(interval.lower, 218.994162194352 / 10))
    #expect(isClose(interval.upper, 281.95353574722986 / 10))
    let large = try #require(funnel.limits(population: 4e9, .ninetyFive))
    #expect(large.lower > 24.9 && large.lower < 25 && large.upper > 25 && large.upper < 25.1)
  }

  @Test("A place lies where its count’s exact interval leaves out what was expected")
  func position() throws {
    let funnel = try #require(RateFunnel(benchmark: 10, per: 1000))
    // Expected 10: the limits are 1.37 and 3.83, 17.13 and 21.57.
    let positions: [(Int, FunnelPosition)] = [
      (0, .farBelow), (1, .farBelow), (2, .below), (3, .below), (4, .within), (17, .within), (18, .above),
      (21, .above), (22, .farAbove),
    ]
    for (events, position) in positions {
      let count = try made(events: events)
      #expect(funnel.position(of: count, population: 1000) == position)
      let interval = count.exact()
      #expect((interval.lower > 10 || interval.upper < 10) == (position != .within))
    }
  }

  @Test("No events at all are no surprise where few were expected")
  func none() throws {
    let funnel = try #require(RateFunnel(benchmark: 1, per: 1000))
    let none = try made(events: 0)
    #expect(funnel.position(of: none, population: 3000) == .within)
    #expect(funnel.position(of: none, population: 4000) == .below)
    #expect(funnel.position(of: none, population: 8000) == .farBelow)
  }

  @Test("The limits do not jump where the method changes at 100,000 expected events")
  func seam() throws {
    let funnel = try #require(RateFunnel(benchmark: 1, per: 1))
    let before = try #require(funnel.limits(population: 100_000, .ninetyFive))
    let after = try #require(funnel.limits(population: 100_000.001, .ninetyFive))
    #expect(abs(before.lower - after.lower) < 1e-8 && abs(before.upper - after.upper) < 1e-8)
  }

  @Test("What cannot be a benchmark or a population is refused", arguments: [0, -1, .nan, .infinity])
  func impossible(number: Double) throws {
    #expect(RateFunnel(benchmark: number, per: 1) == nil)
    #expect(RateFunnel(benchmark: 1, per: number) == nil)
    let funnel = try #require(RateFunnel(benchmark: 1, per: 1))
    #expect(funnel.limits(population: number, .ninetyFive) == nil)
    #expect(funnel.position(of: try made(events: 1), population: number) == nil)
    #expect(funnel.limits(population: 1e13, .ninetyFive) == nil)
  }
}
