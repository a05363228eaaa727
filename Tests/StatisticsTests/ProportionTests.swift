import Statistics
import Testing

/// Expected values are SciPy 1.17.1: `binomtest(x, n).proportion_ci(0.95, "wilson")`.
@Suite("Proportions and their intervals")
struct ProportionTests {
  @Test(
    "Wilson’s interval without continuity correction",
    arguments: [
      (65, 100, 0.5525444329688796, 0.7363575175690247), (0, 10, 0.0, 0.27753279986288926),
      (10, 10, 0.7224672001371109, 1.0), (1, 1000, 0.00017654637062607809, 0.0056425585979579355),
      (4, 94, 0.01667054815004272, 0.10435645781881735),
    ])
  func wilson(part: Int, whole: Int, lower: Double, upper: Double) throws {
    let interval = try #require(Proportion(part, of: whole)?.wilson())
    #expect(isClose(interval.lower, lower))
    #expect(isClose(interval.upper, upper))
  }

  @Test("A design effect of 2 gives the interval of half as many people")
  func designEffect() throws {
    let clustered = try #require(Proportion(130, of: 200)?.wilson(designEffect: 2))
    let plain = try #require(Proportion(65, of: 100)?.wilson())
    #expect(isClose(clustered.lower, plain.lower))
    #expect(isClose(clustered.upper, plain.upper))
    #expect(Proportion(1, of: 2)?.wilson(designEffect: 0) == nil)
    #expect(Proportion(1, of: 2)?.wilson(designEffect: .nan) == nil)
  }

  @Test("A wider confidence gives a wider interval")
  func confidence() throws {
    let proportion = try #require(Proportion(65, of: 100))
    let inner = try #require(proportion.wilson())
    let outer = try #require(proportion.wilson(.ninetyNinePointEight))
    #expect(outer.lower < inner.lower && outer.upper > inner.upper)
    #expect(Confidence.ninetyFive.z == 1.959963984540054)
  }

  @Test("What cannot be a part of a whole is refused", arguments: [(1, 0), (-1, 5), (6, 5), (0, -1)])
  func impossible(part: Int, whole: Int) {
    #expect(Proportion(part, of: whole) == nil)
  }
}

@Suite("Changes")
struct ChangeTests {
  @Test("A percentage change is of the old figure")
  func percentage() {
    #expect(Change.percentage(from: 80, to: 100) == 25)
    #expect(Change.percentage(from: 100, to: 80) == -20)
    #expect(Change.percentage(from: 5, to: 0) == -100)
  }

  @Test("There is no percentage change from nothing", arguments: [0, -3, .nan, .infinity])
  func fromNothing(old: Double) {
    #expect(Change.percentage(from: old, to: 10) == nil)
  }

  @Test("Percentages change by points")
  func points() {
    #expect(Change.points(from: 20, to: 25) == 5)
    #expect(Change.points(from: 25, to: 101) == nil)
    #expect(Change.points(from: -1, to: 25) == nil)
  }
}
