import Charts
import Datasets
import Testing

struct DescriptionTests {
  private func line(_ rows: String, series: Bool = false, _ own: String? = nil) throws -> String {
    let specification = ChartSpecification(
      kind: .line, x: "year", y: "count", series: series ? "offence" : nil, title: "T", subtitle: "S",
      description: own)
    let columns: [Column] = series ? [.year, .offence, .count] : [.year, .count]
    return try Figure.make(specification, from: Tables.table(columns, rows)).get().description
  }

  private func bars(_ rows: String, series: Bool = false) throws -> String {
    let specification = ChartSpecification(
      kind: .bar, x: "district", y: "count", series: series ? "offence" : nil, title: "T", subtitle: "S")
    let columns: [Column] = series ? [.district, .offence, .count] : [.district, .count]
    return try Figure.make(specification, from: Tables.table(columns, rows)).get().description
  }

  @Test(arguments: [
    ("2021;1204", "There is one number: 1,204 in 2021."),
    ("2020;5\n2021;5", "All 2 numbers are 5, from 2020 to 2021."),
    (
      "2019;30\n2020;10\n2021;20\n2022;25",
      "The first number is 30 in 2019, the highest. The last is 25 in 2022. The lowest is 10 in 2020. "
        + "The first and the last number are too close to tell apart from chance."
    ),
    (
      "2019;10\n2020;30\n2021;30\n2022;10",
      "The first number is 10 in 2019, the joint lowest. The last is 10 in 2022, the joint lowest. "
        + "The highest is 30 in 2020 and 2021."
    ),
    (
      "2020;[c]\n2021;[c]",
      "No number can be shown. 2 numbers are hidden so that no person can be identified [c]: 2020; 2021."
    ),
  ])
  func oneLineIsToldFromEndToEnd(_ rows: String, _ expected: String) throws {
    #expect(try line(rows) == expected)
  }

  @Test func severalLinesAreRankedThenToldOneByOne() throws {
    let rows =
      "2020;Gun crime;4\n2021;Gun crime;9\n2022;Gun crime;6\n2020;Homicide;1\n2021;Homicide;[k]\n2022;Homicide;2"
    #expect(
      try line(rows, series: true)
        == "From highest to lowest in 2022: Gun crime (6) and Homicide (2). "
        + "Gun crime: 4 in 2020 and 6 in 2022; highest 9 in 2021. Homicide: 1 in 2020 and 2 in 2022. "
        + "The first and the last number are too close to tell apart from chance for Gun crime and Homicide. "
        + "One number rounds to zero but is not zero [k]: Homicide, 2021.")
  }

  @Test func linesThatEndAtOneNumberAreNotRanked() throws {
    let rows = "2020;Gun crime;50\n2021;Gun crime;50\n2020;Homicide;50\n2021;Homicide;50"
    #expect(
      try line(rows, series: true).hasPrefix("All 2 are the same in 2021, at 50. Gun crime: 50 throughout."))
    let tied = "2020;Gun crime;50\n2020;Homicide;50\n2020;Knife crime;60"
    #expect(
      try line(tied, series: true).hasPrefix(
        "From highest to lowest in 2020: Knife crime (60), Gun crime (50) and Homicide (50)."))
  }

  @Test func aYearThatNobodyHasIsSaid() throws {
    #expect(
      try line("2015;9\n2016;8\n2018;7\n2019;6").hasSuffix("There are no figures between 2016 and 2018."))
  }

  @Test func whatIsHiddenIsSaidBesideTheAuthorsOwnWords() throws {
    #expect(
      try line("2020;5\n2021;[c]\n2022;6", "It barely moves")
        == "It barely moves. One number is hidden so that no person can be identified [c]: 2021.")
  }

  @Test(arguments: [
    ("Northmarch;7", "Northmarch: 7."),
    ("Northmarch;7\nEastvale;7", "All 2 bars are the same: 7."),
    (
      "Northmarch;7\nAll districts;21\nEastvale;14",
      "From highest to lowest: Eastvale (14) and Northmarch (7). All districts: 21."
    ),
    (
      "Northmarch;[c]\nEastvale;14",
      "Eastvale: 14. One number is hidden so that no person can be identified [c]: Northmarch."
    ),
    (
      (1...9).map { "Area \($0);\($0 * 10)" }.joined(separator: "\n"),
      "The highest is Area 9, at 90. The lowest is Area 1, at 10."
    ),
  ])
  func barsAreRanked(_ rows: String, _ expected: String) throws {
    #expect(try bars(rows) == expected)
  }

  @Test func groupedBarsAreToldGroupByGroup() throws {
    let rows = "Eastvale;Homicide;1\nEastvale;Gun crime;5\nNorthmarch;Gun crime;8"
    #expect(
      try bars(rows, series: true)
        == "Northmarch: Gun crime (8). Eastvale: Gun crime (5) and Homicide (1). "
        + "One number is not in the data: Homicide, Northmarch.")
  }

  @Test(arguments: [
    (
      "2019;10\n2020;14 [p]",
      "One number is provisional and may change [p]: 2020."
    ),
    (
      "2019;10 [e]\n2020;14 [e][r]",
      "One number is revised since it was first published [r]: 2020. 2 numbers are estimates [e]: 2019; 2020."
    ),
    (
      "2016;9 [p]\n2017;10 [p]\n2018;11 [p]\n2019;10 [p]\n2020;14 [p]",
      "Every number is provisional and may change [p]."
    ),
    (
      "2019;10 [b]\n2020;14",
      "One number comes after a break in the series and cannot be compared with those before it [b]: 2019."
    ),
    ("2019;10\n2020;14 [u]", "One number is of low reliability [u]: 2020."),
  ])
  func numbersToBeReadWithCareAreNamed(_ rows: String, _ expected: String) throws {
    #expect(try line(rows).hasSuffix(expected))
  }
}
