import Datasets
import Testing

@testable import Charts

struct ValueDomainTests {
  @Test(arguments: [
    ([10.0, 100], true), ([80, 100], true), ([91.9, 95.4], false), ([1000, 1001], true), ([5, 5], true),
    ([-3, 4], true), ([-95, -92], true), ([], true),
  ])
  func leavesZeroOnlyWhereTheLinesWouldBeFlattened(_ values: [Double], _ includesZero: Bool) {
    #expect(ValueDomain.forLines(values, of: .rate, target: 5).includesZero == includesZero)
  }

  @Test func countsStartAtZeroAndHaveNoTickBetweenWholeNumbers() {
    #expect(ValueDomain.forLines([950, 1000], of: .count, target: 5).includesZero)
    #expect(ValueDomain.forLines([1, 2], of: .count, target: 5).ticks.values == [0, 1, 2])
  }
}
