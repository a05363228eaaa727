import Charts
import Datasets
import Disclosure
import Testing

/// The symbols of hidden numbers in charts over time, and the notes on points that have no place.
struct GapMarksTests {
  private func svg(
    _ columns: [Column], _ rows: String, kind: ChartKind = .line, series: String? = nil,
    _ change: (inout ChartSpecification) -> Void = { _ in }
  ) throws -> String {
    var specification = ChartSpecification(
      kind: kind, x: columns[0].name, y: "count", series: series, title: "T", subtitle: "S")
    change(&specification)
    let figure = try Figure.make(specification, from: Tables.table(columns, rows)).get()
    return String(decoding: figure.inlineSVG(id: "a"), as: UTF8.self)
  }

  private func symbols(_ svg: String) -> [(x: Double, y: Double)] {
    svg.matches(of: /<text x="([0-9.]+)" y="([0-9.]+)">\[c\]</).compactMap { match in
      guard let x = Double(match.output.1), let y = Double(match.output.2) else { return nil }
      return (x, y)
    }
  }

  @Test func oneSymbolStandsInEachGap() throws {
    let svg = try svg(
      [.year, .count], "2018;20\n2019;20\n2020;20\n2021;[c]\n2022;[c]\n2023;20\n2024;[c]\n2025;20")
    let found = symbols(svg)
    #expect(found.count == 2)
    #expect(found[0].x < found[1].x && found[0].y == found[1].y)
  }

  @Test func theSymbolGivesWayToALineThatRunsLow() throws {
    let columns = [Column.year, .district, .count]
    let rows = "2020;North;90\n2021;North;[c]\n2022;North;95\n2020;East;2\n2021;East;"
    let low = try #require(try symbols(svg(columns, rows + "2\n2022;East;3", series: "district")).first)
    let high = try #require(try symbols(svg(columns, rows + "80\n2022;East;3", series: "district")).first)
    #expect(low.y < high.y)
    #expect(low.x == high.x)
  }

  @Test func aLineOfHiddenNumbersIsNamed() throws {
    let svg = try svg(
      [.year, .district, .count], "2020;North;90\n2021;North;80\n2020;East;[c]\n2021;East;[c]",
      series: "district")
    #expect(svg.contains(">East: [c]</text>"))
    #expect(symbols(svg).isEmpty)
  }

  @Test func aControlChartMarksItsGaps() throws {
    let rows = (2000...2020).map { "\($0);\($0 == 2010 ? "[c]" : "\(20 + $0 % 3)")" }.joined(separator: "\n")
    #expect(try symbols(svg([.year, .count], rows, kind: .control)).count == 1)
  }

  @Test func pointsWithoutAPlaceAreCounted() throws {
    let people = Column(name: "people", title: "Residents", kind: .number, description: "")
    let rows = "North;20;9000\nEast;[c];8000\nWest;12;[c]\nSouth;15;7000"
    let funnel = try svg([.district, .count, people], rows, kind: .funnel) { $0.denominator = "people" }
    #expect(funnel.contains(">2 places have no point: hidden [c]<"))
    let scatter = try svg([.district, .count, people], rows, kind: .scatter) {
      ($0.x, $0.label) = ("people", "district")
    }
    #expect(scatter.contains(">2 areas have no point: hidden [c]<"))
    let whole = rows.replacing("[c]", with: "11")
    #expect(
      try !svg([.district, .count, people], whole, kind: .funnel) { $0.denominator = "people" }
        .contains("no point"))
  }
}
