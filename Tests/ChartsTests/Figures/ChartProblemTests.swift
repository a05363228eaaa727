import Charts
import Datasets
import Disclosure
import Testing

/// Something an author got wrong, and the exact words that say so.
struct Mistake: Sendable, CustomStringConvertible {
  var description: String
  var change: @Sendable (inout ChartSpecification) -> Void
  var expected: [ChartProblem]

  init(
    _ description: String, _ change: @escaping @Sendable (inout ChartSpecification) -> Void,
    _ expected: ChartProblem...
  ) {
    self.description = description
    self.change = change
    self.expected = expected
  }
}

struct ChartProblemTests {
  private static let table = Tables.table(
    [.year, .district, .offence, .count, .rate],
    """
    2020;Northmarch;Homicide;12;0.1\n2020;Northmarch;Knife crime;200;2\n2020;Eastvale;Homicide;9;0.1
    2021;Northmarch;Homicide;14;0.1\n2021;Northmarch;Knife crime;220;2\n2021;Eastvale;Knife crime;90;1
    """)

  private static let sound = ChartSpecification(
    kind: .line, x: "year", y: "count", series: "offence",
    selection: Selection([.init(column: "district", values: ["Northmarch"])]), title: "A finding",
    subtitle: "What, whom, where and when")

  @Test func aSoundSpecificationMakesAFigure() throws {
    _ = try Figure.make(Self.sound, from: Self.table).get()
  }

  @Test(arguments: [
    Mistake(
      "an unknown column", { $0.x = "yaer" },
      ChartProblem(
        key: "x", message: "There is no column “yaer” in violence.", help: "Did you mean “year”?")),
    Mistake(
      "a line along categories", { $0.x = "district" },
      ChartProblem(
        key: "x", message: "“district” holds areas, and a line chart needs time along x.",
        help: "Use a column of periods: “year”.")),
    Mistake(
      "labels where numbers belong", { $0.y = "offence" },
      ChartProblem(
        key: "y", message: "“offence” holds categories, and y needs numbers.",
        help: "Use a column of numbers: “count” or “rate”.")),
    Mistake(
      "numbers where names belong", { $0.series = "rate" },
      ChartProblem(
        key: "series", message: "“rate” holds rates, and series needs labels.",
        help: "Use a column of labels: “year”, “district” or “offence”.")),
    Mistake(
      "one column twice", { $0.series = "year" },
      ChartProblem(
        key: "series", message: "x and series are both “year”.",
        help: "Name another column, or leave out `series`.")),
    Mistake(
      "a value that no row has",
      { $0.selection = Selection([.init(column: "district", values: ["Northmarsh"])]) },
      ChartProblem(
        key: "where", message: "No row of violence has district “Northmarsh”.",
        help: "Did you mean “Northmarch”?")
    ),
    Mistake(
      "a year that no row has", { $0.selection = Selection([.init(column: "year", values: ["1066"])]) },
      ChartProblem(
        key: "where", message: "No row of violence has year “1066”.",
        help: "The years go from “2020” to “2021”.")),
    Mistake(
      "a selection by numbers", { $0.selection = Selection([.init(column: "count", values: ["12"])]) },
      ChartProblem(
        key: "where", message: "“count” holds counts, and `where` picks rows by their labels.",
        help: "Use a column of labels: “year”, “district” or “offence”.")),
    Mistake(
      "values that never meet",
      {
        $0.selection = Selection([
          .init(column: "district", values: ["Eastvale"]), .init(column: "year", values: ["2021"]),
          .init(column: "offence", values: ["Homicide"]),
        ])
      },
      ChartProblem(
        key: "where", message: "No row has district “Eastvale”, year “2021” and offence “Homicide” together.",
        help: "Take one of them out of `where`, or add the row to the CSV file.")),
    Mistake(
      "rows that repeat", { $0.selection = Selection() },
      ChartProblem(
        key: "where",
        message: "2 rows have year “2020” and offence “Homicide”, and a chart can draw only one of them.",
        help:
          "They differ in district. Choose one with `where: {district: Northmarch}`, or draw a small chart of "
          + "each with `facet: district`.")),
    Mistake(
      "rows that repeat without a series", { $0.series = nil },
      ChartProblem(
        key: "where", message: "2 rows have year “2020”, and a chart can draw only one of them.",
        help:
          "They differ in offence. Choose one with `where: {offence: Homicide}`, or draw them all with "
          + "`series: offence`.")),
    Mistake(
      "several mistakes at once",
      {
        $0.title = ""
        $0.x = "yaer"
        $0.selection = Selection([.init(column: "distric", values: ["Northmarch"])])
      },
      ChartProblem(
        key: "title", message: "The chart has no title.", help: "Say in one sentence what the chart shows."),
      ChartProblem(key: "x", message: "There is no column “yaer” in violence.", help: "Did you mean “year”?"),
      ChartProblem(
        key: "where", message: "There is no column “distric” in violence.", help: "Did you mean “district”?")),
  ])
  func eachMistakeIsNamedWithItsRemedy(_ mistake: Mistake) {
    var specification = Self.sound
    mistake.change(&specification)
    #expect(problems(specification, Self.table) == mistake.expected)
  }

  /// A control chart has no series, so it must not be offered one.
  @Test func repeatedRowsOfAControlChartAreChosenFrom() {
    var specification = Self.sound
    specification.kind = .control
    specification.series = nil
    specification.selection = Selection([.init(column: "offence", values: ["Homicide"])])
    #expect(
      problems(specification, Self.table).map(\.help) == [
        "They differ in district. Choose one with `where: {district: Northmarch}`."
      ])
  }

  @Test func ofRepeatedPeriodsTheLatestIsOffered() {
    let specification = ChartSpecification(
      kind: .bar, x: "district", y: "count", title: "T", subtitle: "What, whom, where and when")
    let few = Tables.table([.year, .district, .count], "2016;North;1\n2025;North;2\n2020;North;3")
    #expect(
      problems(specification, few).map(\.help) == [
        "They differ in year. Choose one with `where: {year: 2025}`, or draw them all with `series: year`."
      ])
    let many = (2010...2020).map { "\($0);North;1" }.joined(separator: "\n")
    #expect(
      problems(specification, Tables.table([.year, .district, .count], many)).map(\.help) == [
        "They differ in year. Choose one with `where: {year: 2020}`, or draw a small chart of each with "
          + "`facet: year`."
      ])
  }

  @Test func aColumnThatIsMissingIsOfferedFromTheDataset() {
    var specification = Self.sound
    specification.y = nil
    #expect(
      problems(specification, Self.table).map(\.help) == [
        "Name the column of numbers it should use: `y: count`."
      ])
  }

  @Test func moreThanSixLinesAreTooMany() {
    let rows = (1...7).map { "2020;Area \($0);5" }.joined(separator: "\n")
    var specification = Self.sound
    specification.series = "district"
    specification.selection = Selection()
    #expect(
      problems(specification, Tables.table([.year, .district, .count], rows)) == [
        ChartProblem(
          key: "series", message: "This chart would have 7 lines, and more than six cannot be told apart.",
          help: "Choose up to six with `where`: {district: [Area 1, Area 2, …]}.")
      ])
  }

  @Test func aDatasetWithoutRowsCannotBeDrawn() {
    let specification = ChartSpecification(kind: .bar, x: "district", y: "count", title: "T", subtitle: "S")
    #expect(
      problems(specification, Tables.table([.district, .count], "")) == [
        ChartProblem(
          key: "data", message: "violence has no rows, so there is nothing to show.",
          help: "Add rows to the CSV file.")
      ])
  }

  private func problems(_ specification: ChartSpecification, _ table: ReleasedTable) -> [ChartProblem] {
    guard case .failure(let problems) = Figure.make(specification, from: table) else { return [] }
    return problems.all
  }
}
