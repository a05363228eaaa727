import Charts
import Datasets
import Disclosure
import Testing

struct BreakWordsTests {
  private func words(
    _ kind: ChartKind, _ table: ReleasedTable, series: String? = nil, own: String? = nil
  ) throws -> String {
    let specification = ChartSpecification(
      kind: kind, x: table.metadata.columns[0].name, y: table.metadata.columns.last?.name, series: series,
      title: "T", subtitle: "S", description: own)
    return try Figure.make(specification, from: table).get().description
  }

  private static let rows = "2016;10\n2017;30\n2018;20\n2019;5\n2020;9\n2021;7"
  private static let told =
    "There is a break from 2019 on: numbers cannot be compared with those before. \(Tables.reason)"

  @Test(arguments: [ChartKind.line, .column, .bar])
  func numbersAreComparedWithinEachSideOfABreakOnly(_ kind: ChartKind) throws {
    #expect(
      try words(kind, Tables.broken([.year, .count], Self.rows, at: "2019"))
        == "\(Self.told) Before 2019: 10 in 2016 and 20 in 2018; highest 30 in 2017. "
        + "From 2019 on: 5 in 2019 and 7 in 2021; highest 9 in 2020.")
  }

  @Test func theBreakIsSaidBesideTheAuthorsOwnWords() throws {
    #expect(
      try words(.line, Tables.broken([.year, .count], Self.rows, at: "2019"), own: "It went down")
        == "\(Self.told) It went down.")
  }

  @Test func aMarkOnANumberIsABreak() throws {
    #expect(
      try words(.line, Tables.table([.year, .count], "2019;10\n2020;14 [b]\n2021;16"))
        == "There is a break from 2020 on: numbers cannot be compared with those before. "
        + "Before 2020: only 10 in 2019. From 2020 on: 14 in 2020 and 16 in 2021.")
  }

  @Test func aSeriesThatDoesNotBreakIsToldFromEndToEnd() throws {
    let rows =
      "2019;Homicide;4\n2020;Homicide;6\n2021;Homicide;5\n2019;Gun crime;90\n2020;Gun crime;20 [b]\n2021;Gun crime;30"
    #expect(
      try words(.line, Tables.table([.year, .offence, .count], rows), series: "offence")
        == "There is a break in Gun crime from 2020 on: numbers cannot be compared with those before. "
        + "From highest to lowest in 2021: Gun crime (30) and Homicide (5). "
        + "Gun crime before 2020: only 90 in 2019. Gun crime from 2020 on: 20 in 2020 and 30 in 2021. "
        + "Homicide: 4 in 2019 and 5 in 2021; highest 6 in 2020.")
  }

  @Test func aBreakBeforeOrAfterTheYearsShownIsNone() throws {
    for year in ["2016", "2022"] {
      #expect(
        try words(.line, Tables.broken([.year, .count], Self.rows, at: year)).hasPrefix("The first number"))
    }
  }

  @Test func aRateBreaksWhereTheCountBreaksThatItIsWorkedOutFrom() throws {
    var rate = Column.rate
    rate.derivedFrom = ["count"]
    let rows = "2018;100;2\n2019;90;1.8\n2020;300;6"
    #expect(
      try words(.line, Tables.broken([.year, .count, rate], rows, at: "2020", column: "count")).hasPrefix(
        "There is a break from 2020 on"))
    #expect(
      try words(.line, Tables.broken([.year, .count, .rate], rows, at: "2020", column: "count")).hasPrefix(
        "The first number"))
  }

  @Test func intervalsAreComparedSinceTheBreakOnly() throws {
    let limits = ["low", "high"].map { Column(name: $0, title: $0, kind: .count, description: "") }
    var specification = ChartSpecification(kind: .line, x: "year", y: "count", title: "T", subtitle: "S")
    (specification.lower, specification.upper) = ("low", "high")
    let rows = "2018;20;15;26\n2019;40;32;49\n2020;12;8;17\n2021;14;9;20"
    let table = Tables.broken([.year, .count] + limits, rows, at: "2020")
    let words = try Figure.make(specification, from: table).get().description
    #expect(
      words.contains(
        "The intervals of the first and the last number since the break overlap, so the two may not differ."))
  }

  @Test func aSlopeAcrossABreakHasNoDifference() throws {
    let table = Tables.broken([.year, .count], "2011;220\n2021;310", at: "2019")
    #expect(try words(.slope, table) == "\(Self.told) 220 in 2011 and 310 in 2021.")
    let specification = ChartSpecification(kind: .slope, x: "year", y: "count", title: "T", subtitle: "S")
    let page = try Figure.make(specification, from: table).get().page
    #expect(page.contains("<td class=\"number\">[z]</td>"))
    #expect(page.contains("[z] means not applicable."))
  }

  @Test func stacksAreComparedWithinEachSideOfABreakOnly() throws {
    let rows = (0..<8).map { "\(2011 + $0);Gun crime;\($0)\n\(2011 + $0);Homicide;\($0 * 2)" }.joined(
      separator: "\n")
    let words = try words(
      .stackedColumn, Tables.broken([.year, .offence, .count], rows, at: "2018"), series: "offence")
    #expect(words.contains("Before 2018: in all: from 0 (2011) to 18 (2017)."))
    #expect(words.contains("From 2018 on: 2018: 21 in all; Gun crime 7 and Homicide 14."))
    #expect(!words.contains("to 21"))
  }

  @Test func limitsDoNotRunAcrossABreak() throws {
    let values = [62, 55, 70, 58, 66, 61, 49, 68, 57, 63, 71, 60, 64, 58, 95, 102, 91, 99]
    let table = Tables.broken([.month, .count], Example.months(values), at: "2024-03-01")
    let words = try words(.control, table)
    #expect(
      words.contains("Before 1 March 2024: the average is 62, and numbers from 36 to 87 would be expected."))
    #expect(words.contains("From 1 March 2024 on: the average is 97, and numbers from"))
    #expect(
      words.contains(
        "From 1 March 2024 on: the limits are on trial: there are 4 numbers, and firm limits need 12."))
    #expect(words.contains("All the variation is what would be expected."))
  }

  @Test func aSideWithOneNumberHasNoLimits() throws {
    let table = Tables.broken([.year, .count], "2018;80\n2019;84\n2020;79\n2021;120", at: "2021")
    #expect(
      try words(.control, table).contains(
        "From 2021 on: there are too few numbers next to each other to work out limits."))
  }

  /// Years that are series are compared side by side.
  @Test func aBreakBetweenSeriesIsSaid() throws {
    let table = Tables.broken([.district, .year, .count], "North;2018;5\nNorth;2020;7", at: "2019")
    #expect(try words(.bar, table, series: "year").hasPrefix(Self.told))
  }
}
