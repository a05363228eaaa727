import Datasets
import Testing

@testable import Charts

struct PeriodTests {
  private func periods(_ texts: [String], _ kind: Column.Kind = .year) -> [ChartPeriod] {
    texts.compactMap { ChartPeriod($0, kind: kind) }
  }

  @Test func yearsStandAtTheirTrueDistance() {
    let scale = PeriodScale(periods(["2011", "2013", "2014"]), from: 0, to: 300)
    #expect(scale.positions == [0, 200, 300])
  }

  @Test func aSinglePeriodStandsAtTheEnd() {
    #expect(PeriodScale(periods(["2020-21"], .financialYear), from: 0, to: 300).positions == [300])
  }

  @Test(arguments: [
    (["1981", "1991", "2001", "2011"], []), (["2011", "2012", "2014", "2015"], [2]), (["2011", "2015"], []),
    (["2011"], []), ([], []),
  ])
  func aSequenceBreaksWhereAPeriodIsLeftOut(_ years: [String], _ breaks: [Int]) {
    #expect(PeriodSequence.breaks(in: periods(years)) == Set(breaks))
  }

  @Test func periodsAreSpokenOfAsPeopleDo() {
    #expect(periods(["2020-21"], .financialYear).map(\.phrase) == ["in 2020-21"])
    #expect(periods(["2025-09-01"], .date).map(\.phrase) == ["on 1 September 2025"])
    #expect(periods(["2025-09-01"], .date).map(\.shortLabel) == ["1 Sep 2025"])
  }
}
