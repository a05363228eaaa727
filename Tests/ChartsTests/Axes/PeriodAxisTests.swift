import Datasets
import Drawing
import Testing

@testable import Charts

struct PeriodAxisTests {
  private func named(_ years: ClosedRange<Int>, width: Double) -> [Int] {
    let periods = years.compactMap { ChartPeriod(String($0), kind: .year) }
    let scale = PeriodScale(periods, from: 40, to: 40 + width)
    let axis = PeriodAxis(periods: periods, positions: scale.positions, fontSize: 15)
    return axis.namedIndices.map { years.lowerBound + $0 }
  }

  @Test func namesEveryPeriodWhereThereIsRoom() {
    #expect(named(2018...2025, width: 500) == Array(2018...2025))
  }

  @Test func reachesBothEndsAtEvenDistances() {
    #expect(named(2011...2025, width: 420) == [2011, 2013, 2015, 2017, 2019, 2021, 2023, 2025])
    #expect(named(2000...2025, width: 480) == [2000, 2005, 2010, 2015, 2020, 2025])
  }

  @Test(arguments: 2...60)
  func neverTouchAndAlwaysNameTheLast(_ count: Int) {
    let years = named((2026 - count)...2025, width: 150)
    let pitch = 150 / Double(count - 1)
    #expect(years.last == 2025)
    for (earlier, later) in zip(years, years.dropFirst()) {
      #expect(Double(later - earlier) * pitch > TextWidth.of("2025", fontSize: 15))
    }
  }

  @Test func placesWithUnevenDistancesKeepTheFirstAndTheLast() {
    let periods = ["2001", "2011", "2019", "2020", "2021"].compactMap { ChartPeriod($0, kind: .year) }
    let scale = PeriodScale(periods, from: 40, to: 240)
    let axis = PeriodAxis(periods: periods, positions: scale.positions, fontSize: 15)
    #expect(axis.namedIndices.map { periods[$0].label } == ["2001", "2011", "2021"])
  }
}
