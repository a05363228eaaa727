import Charts
import Datasets
import Disclosure
import Testing

/// Small charts, one for each label of a column, on the same scales.
struct FacetTests {
  private static let sex = Column(name: "sex", title: "Sex", kind: .category, description: "")
  private static let region = Column(
    name: "district", title: "NHS region", kind: .area, description: "", order: ["West", "East"])

  private func facets(
    _ rows: String, _ columns: [Column] = [.year, .district, .count], kind: ChartKind = .line,
    x: String = "year",
    series: String? = nil, facet: String = "district", limits: Bool = false
  ) -> Result<Figure, ChartProblems> {
    var specification = ChartSpecification(
      kind: kind, x: x, y: "count", series: series, title: "T", subtitle: "S")
    specification.facet = facet
    if limits { (specification.lower, specification.upper) = ("lower", "upper") }
    return Figure.make(specification, from: Tables.table(columns, rows))
  }

  private func kindSentence(_ figure: Figure) -> Substring? {
    let svg = String(decoding: figure.inlineSVG(id: "a"), as: UTF8.self)
    return svg.firstMatch(of: /<desc id="a-desc">(.*?) A description and a table/)?.output.1
  }

  @Test(arguments: [
    (
      "2019;North;4\n2020;East;5",
      "2 small line charts on the same scale, one for each district, from 2019 to 2020."
    ),
    ("2019;North;4\n2020;North;5", "One small line chart, North, from 2019 to 2020."),
    ("2019;North;4\n2019;East;5", "2 small line charts on the same scale, one for each district, 2019."),
  ])
  func aReaderWhoCannotSeeItHearsHowManyChartsThereAre(_ rows: String, _ expected: String) throws {
    #expect(try kindSentence(facets(rows).get()) == expected[...])
  }

  @Test func anAbbreviationKeepsItsCapitals() throws {
    let figure = try facets("2019;West;4\n2019;East;5", [.year, Self.region, .count]).get()
    #expect(try #require(kindSentence(figure)).contains("one for each NHS region"))
  }

  @Test func fewLinesAreToldOneByOne() throws {
    #expect(
      try facets("2019;North;4\n2020;North;9\n2019;East;5\n2020;East;[c]").get().description
        == "From highest to lowest in 2019: East (5) and North (4). North: 4 in 2019 and 9 in 2020. "
        + "East: only 5 in 2019. "
        + "The first and the last number are too close to tell apart from chance for North. "
        + "One number is hidden so that no person can be identified [c]: East, 2020.")
  }

  @Test func ofManyLinesTheHighestAndTheLowestAreTold() throws {
    let rows = (1...8).map { "2019;D\($0);\($0 * 3)\n2020;D\($0);\(40 - $0 / 2)" }.joined(separator: "\n")
    #expect(
      try facets(rows).get().description
        == "In 2020, the highest is D1, at 40, and the lowest is D8, at 36. "
        + "Of all numbers, the highest is 40 (D1, 2020), and the lowest is 3 (D1, 2019).")
  }

  @Test func theTotalIsNotComparedWithItsParts() throws {
    let rows = (1...7).map { "2019;D\($0);\($0)" }.joined(separator: "\n") + "\n2019;All districts;28"
    #expect(
      try facets(rows).get().description
        == "In 2019, the highest is D7, at 7, and the lowest is D1, at 1.")
  }

  @Test func panelsWhoseIntervalsOverlapMayNotDiffer() throws {
    let lower = Column(name: "lower", title: "Low", kind: .count, description: "")
    let upper = Column(name: "upper", title: "High", kind: .count, description: "")
    let columns = [Column.year, .district, .count, lower, upper]
    let near = (1...7).map { "2020;D\($0);\(20 + $0);10;40" }.joined(separator: "\n")
    let far = near + "\n2020;D8;90;80;99"
    let words = "Their intervals overlap, so the two may not differ."
    #expect(try facets(near, columns, limits: true).get().description.contains(words))
    #expect(try !facets(far, columns, limits: true).get().description.contains(words))
  }

  @Test func aNumberOutsideItsIntervalIsSaidWithItsPanel() {
    let lower = Column(name: "lower", title: "Low", kind: .count, description: "")
    let upper = Column(name: "upper", title: "High", kind: .count, description: "")
    #expect(
      facets(
        "2020;North;20;15;26\n2020;East;24;30;40", [.year, .district, .count, lower, upper], limits: true
      ).problems == [
        "lower: The number 24 (East, 2020) is not within its interval, 30 to 40. → "
          + "Check that `lower` and `upper` name the limits of the column in `y`."
      ])
  }

  @Test func moreThanSixteenPanelsAreTooMany() {
    let rows = (1...17).map { "2020;D\($0);5" }.joined(separator: "\n")
    #expect(
      facets(rows).problems == [
        "facet: This chart would have 17 panels, and more than 16 are too many to compare. → "
          + "Choose up to 16 with `where`: {district: [D1, D2, …]}."
      ])
  }

  @Test func aColumnMakesPanelsOrLinesButNotBoth() {
    #expect(
      facets("2020;North;5", series: "district").problems == [
        "facet: series and facet are both “district”. → Name another column, or leave out `facet`."
      ])
  }

  @Test func numbersMakeNoPanels() {
    #expect(
      facets("2020;North;5", facet: "count").problems == [
        "facet: “count” holds counts, and facet needs labels. → "
          + "Use a column of labels: “year” or “district”."
      ])
  }

  @Test func rowsThatRepeatAreSaidWithTheirPanel() {
    #expect(
      facets("2020;North;Men;5\n2020;North;Women;6", [.year, .district, Self.sex, .count]).problems == [
        "where: 2 rows have district “North” and year “2020”, and a chart can draw only one of them. → "
          + "They differ in sex. Choose one with `where: {sex: Men}`, or draw them all with `series: sex`."
      ])
  }

  @Test func panelsStandInTheOrderOfTheirColumn() throws {
    let figure = try facets("2019;East;4\n2019;North;5\n2019;West;6", [.year, Self.region, .count]).get()
    let svg = String(decoding: figure.inlineSVG(id: "a"), as: UTF8.self)
    let names = svg.matches(of: /<g class="group"><text[^>]*>([^<]*)</).map(\.output.1)
    #expect(names == ["West", "East", "North"])
  }

  @Test func everyPanelHasTheSameScaleAndItsEnds() throws {
    let figure = try facets("2019;North;10\n2020;North;20\n2019;East;10\n2020;East;5").get()
    let svg = String(decoding: figure.inlineSVG(id: "a"), as: UTF8.self)
    let lines = svg.matches(of: /<path class="line series-1" fill="none" d="M[0-9.]+ ([0-9.]+)/).map(
      \.output.1)
    #expect(lines.count == 2 && lines[0] == lines[1])
    #expect(svg.matches(of: />2019</).count == 2 && svg.matches(of: />2020</).count == 2)
    #expect(svg.matches(of: />15</).count == 1, "The numbers of the axis stand once in each row.")
  }

  @Test func aPanelWithNothingSaysSo() throws {
    let figure = try facets("2019;North;10\n2020;North;20\n2019;East;[c]\n2020;East;[c]").get()
    #expect(String(decoding: figure.inlineSVG(id: "a"), as: UTF8.self).contains(">No numbers: [c]</text>"))
    #expect(figure.description.contains("East: no number can be shown."))
  }

  @Test func theLineOfTheTotalIsFaintInEveryOtherPanel() throws {
    let figure = try facets("2019;North;1\n2020;North;2\n2019;All districts;3\n2020;All districts;4").get()
    let svg = String(decoding: figure.inlineSVG(id: "a"), as: UTF8.self)
    #expect(svg.matches(of: /class="reference"/).count == 1)
    #expect(figure.description.hasSuffix("Thin grey line in each panel: All districts."))
  }

  @Test func theTableNamesThePanelOfEachRow() throws {
    let page = try facets("2019;North;4\n2020;North;9\n2019;East;5").get().page
    #expect(page.contains("<th scope=\"col\">District</th><th scope=\"col\">Year</th>"))
    #expect(page.contains("<th scope=\"row\">East</th><td>2019</td><td class=\"number\">5</td>"))
    #expect(page.contains("<th scope=\"row\">East</th><td>2020</td><td class=\"number\">no data</td>"))
  }

  @Test func severalLinesInAPanelAreNamedOnceAbove() throws {
    let rows = "2019;North;Men;4\n2020;North;Women;9\n2019;East;Men;5"
    let figure = try facets(rows, [.year, .district, Self.sex, .count], series: "sex").get()
    let svg = String(decoding: figure.inlineSVG(id: "a"), as: UTF8.self)
    #expect(svg.matches(of: />Women</).count == 1)
    #expect(kindSentence(figure)?.contains("with up to 2 lines in each") == true)
  }

  /// Were the hidden number part of the drawing, its place would tell it.
  @Test func aHiddenNumberHasNoPartInTheSharedScale() throws {
    let one = try facets("2019;North;4\n2020;North;9\n2019;East;[c]\n2020;East;3").get()
    #expect(String(decoding: one.svg(), as: UTF8.self).contains(">10</text>"))
  }

  @Test(arguments: ChartKind.allCases)
  func aKindThatMayHavePanelsSaysSo(_ kind: ChartKind) {
    let known: Set<ChartKind> = [
      .line, .column, .bar, .dot, .lollipop, .stackedColumn, .stackedBar, .pyramid,
    ]
    #expect(kind.keys.optional.contains(.facet) == known.contains(kind))
  }
}
