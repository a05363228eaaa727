import Testing

@testable import Charts

struct TicksTests {
  @Test(arguments: [
    (0.0, 13.84, 5, false, [0.0, 5, 10, 15]),
    (0, 98, 4, true, [0, 50, 100]),
    (0, 100, 5, true, [0, 20, 40, 60, 80, 100]),
    (-4, 3.2, 5, false, [-4, -2, 0, 2, 4]),
    (0, 3, 5, true, [0, 1, 2, 3]),
    (91.9, 95.4, 5, false, [91, 92, 93, 94, 95, 96]),
  ])
  func areRoundAndReachBothEnds(
    _ lower: Double, _ upper: Double, _ target: Int, _ whole: Bool, _ expected: [Double]
  ) {
    #expect(Ticks(covering: lower, upper, target: target, whole: whole).values == expected)
  }

  @Test(arguments: [1e-300, 1e-7, 1, 1e12, 1e300])
  func coverNumbersOfAnySize(_ upper: Double) {
    let ticks = Ticks(covering: 0, upper, target: 5, whole: false)
    #expect(ticks.lower == 0)
    #expect(ticks.upper >= upper * (1 - 1e-9))
    #expect((3...11).contains(ticks.values.count))
  }

  @Test func anAxisWithoutExtentStillHasTwoEnds() {
    #expect(Ticks(covering: 0, 0, target: 5, whole: true).values == [0, 1])
  }
}
