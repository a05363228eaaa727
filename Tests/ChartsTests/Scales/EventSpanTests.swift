import Datasets
import Testing

@testable import Charts

/// A day stands where it falls within its period: the point of each marks the middle.
struct EventSpanTests {
  @Test(arguments: [
    (Column.financialYear, ["2019-20", "2020-21"], "2020-10-01"),
    (.yearEnding, ["2020", "2021"], "2020-10-01"),
    (.year, ["2020", "2021"], "2021-07-01"),
    (Self.column(.academicYear), ["2019-20", "2020-21"], "2021-03-01"),
    (Self.column(.quarter), ["2020-Q1", "2020-Q2"], "2020-05-16"),
    (Self.column(.month), ["2020-03", "2020-04"], "2020-04-16"),
    (Self.column(.date), ["2020-03-01", "2020-04-16"], "2020-04-16"),
  ])
  func theMiddleOfAPeriodStandsAtItsPoint(_ x: Column, _ periods: [String], _ day: String) throws {
    let places = periods.map {
      ChartData.Place(label: $0, period: ChartPeriod($0, kind: x.kind), isTotal: false)
    }
    let data = ChartData(
      x: x, y: .count, series: nil, places: places, names: [""], cells: [places.map { _ in nil }])
    let event = try #require(ChartEvent(name: "E", from: day, to: nil, about: "A"))
    #expect(abs(EventSpan(data, hasColumns: false).ends(of: event, positions: [0, 1]).start - 1) < 0.02)
  }

  private static func column(_ kind: Column.Kind) -> Column {
    Column(name: "x", title: "Period", kind: kind, description: "")
  }
}
