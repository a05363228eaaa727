import Statistics
import Testing

/// Expected values are statsmodels 0.15.0: `confint_proportions_2indep(method="newcomb")` and `proportions_ztest`.
@Suite("Differences of two proportions")
struct ProportionDifferenceTests {
  @Test(
    "Newcombe’s interval",
    arguments: [
      (20, 100, 35, 120, -0.02385214288152522, 0.20107409217571454),
      (0, 10, 5, 10, 0.11736746745022203, 0.7634069094874361),
      (650, 1000, 700, 1010, 0.00200833525697431, 0.0839430184046791),
      (0, 50, 0, 40, -0.07134759913335874, 0.08762160119728668),
    ])
  func interval(part: Int, whole: Int, newPart: Int, newWhole: Int, lower: Double, upper: Double) throws {
    let interval = try difference(part, whole, newPart, newWhole).interval()
    #expect(isClose(interval.lower, lower))
    #expect(isClose(interval.upper, upper))
  }

  @Test(
    "Newcombe (1998), Table II: 56/70 − 48/80 and 9/10 − 3/10 by method 10",
    arguments: [(48, 80, 56, 70, 0.0524, 0.3339), (3, 10, 9, 10, 0.1705, 0.8090)])
  func published(part: Int, whole: Int, newPart: Int, newWhole: Int, lower: Double, upper: Double) throws {
    let interval = try difference(part, whole, newPart, newWhole).interval()
    #expect(abs(interval.lower - lower) < 0.00005)
    #expect(abs(interval.upper - upper) < 0.00005)
  }

  @Test(
    "The pooled z test",
    arguments: [
      (20, 100, 35, 120, 1.5634719199411433, 0.11794163538761537),
      (56, 70, 48, 80, -2.6501719512585336, 0.00804508136819656),
      (650, 1000, 700, 1010, 2.0558325916193816, 0.039798655367581766),
    ])
  func test(part: Int, whole: Int, newPart: Int, newWhole: Int, z: Double, probability: Double) throws {
    let difference = try difference(part, whole, newPart, newWhole)
    #expect(isClose(difference.z, z))
    #expect(isClose(difference.probability, probability))
    #expect(difference.isSignificant == (probability < 0.05))
  }

  @Test("A design effect can turn a change into noise")
  func designEffect() throws {
    let (old, new) = (try made(650, of: 1000), try made(700, of: 1010))
    let plain = try #require(ProportionDifference(from: old, to: new))
    let clustered = try #require(ProportionDifference(from: old, to: new, designEffect: 1.19))
    #expect(plain.isSignificant)
    #expect(!clustered.isSignificant)
    #expect(isClose(clustered.z, plain.z / 1.19.squareRoot()))
    #expect(clustered.interval().lower < plain.interval().lower)
    #expect(ProportionDifference(from: old, to: new, designEffect: 0) == nil)
  }

  @Test("Weighted estimates with different design effects are compared by their effective bases")
  func weighted() throws {
    let old = try #require(SurveyEstimate(0.65, base: 2000, designEffect: 2))
    let new = try #require(SurveyEstimate(0.7, base: 1500, designEffect: 1.5))
    let difference = ProportionDifference(from: old, to: new)
    #expect(old.effectiveBase == 1000 && new.effectiveBase == 1000)
    #expect(isClose(difference.z, 2.38704958013144))
    #expect(isClose(difference.interval().lower, 0.00894435453883951))
    #expect(isClose(difference.interval().upper, 0.09082289395369855))
  }

  @Test("No difference at all is not significant, even where nobody or everybody said so")
  func nothing() throws {
    #expect(try difference(0, 50, 0, 40).z == 0)
    #expect(try !difference(50, 50, 40, 40).isSignificant)
    #expect(try difference(10, 50, 8, 40).probability == 1)
  }

  @Test("What cannot be an estimate is refused")
  func impossible() {
    #expect(SurveyEstimate(1.01, base: 10) == nil)
    #expect(SurveyEstimate(-0.01, base: 10) == nil)
    #expect(SurveyEstimate(.nan, base: 10) == nil)
    #expect(SurveyEstimate(0.5, base: 0) == nil)
    #expect(SurveyEstimate(0.5, base: 10, designEffect: .nan) == nil)
    #expect(SurveyEstimate(0.5, base: 10, designEffect: .infinity) == nil)
    #expect(SurveyEstimate(0.5, base: 10, designEffect: .leastNonzeroMagnitude) == nil)
  }

  private func difference(
    _ part: Int, _ whole: Int, _ newPart: Int, _ newWhole: Int
  ) throws -> ProportionDifference {
    let (old, new) = (
      try made(part, of: whole), try made(newPart, of: newWhole)
    )
    return try #require(ProportionDifference(from: old, to: new))
  }
}
