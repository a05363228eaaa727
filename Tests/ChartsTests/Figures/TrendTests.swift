import Charts
import Datasets
import Disclosure
import Markup
import Testing

struct TrendTests {
  private func trend(_ table: ReleasedTable, row: Int? = nil) throws -> Trend {
    let column = try #require(table.metadata.columns.last)
    let period = table.metadata.columns[0].name
    return try Trend.make(of: column, over: period, upTo: row ?? table.rowCount - 1, in: table).get()
  }

  private func words(_ rows: String) throws -> String {
    try trend(Tables.table([.year, .count], rows)).words
  }

  private func svg(_ table: ReleasedTable) throws -> String {
    var writer = MarkupWriter()
    try trend(table).write(to: &writer)
    return writer.string
  }

  @Test(arguments: [
    (
      "2019;1300\n2020;1204\n2021;1500\n2022;2301\n2023;2000",
      "2019 to 2023: lowest 1,204 in 2020, highest 2,301 in 2022."
    ),
    (
      "2019;5\n2020;9\n2021;5\n2022;[c]",
      "2019 to 2022: lowest 5 in 2019 and 2021, highest 9 in 2020; 1 cannot be shown."
    ),
    ("2019;5\n2020;5", "2019 to 2020: 5 throughout."),
    ("2019;[c]\n2020;7\n2021;[c]", "2019 to 2021: only 7 in 2020; 2 cannot be shown."),
    ("2019;[c]\n2020;[c]", "2019 to 2020: no number can be shown."),
    (
      "2019;90\n2020;20 [b]\n2021;30\n2022;[x]",
      "From 2020 on, after a break in the series: lowest 20 in 2020, highest 30 in 2021; 1 cannot be shown."
    ),
  ])
  func theLineIsSaidInWords(_ rows: String, _ expected: String) throws {
    #expect(try words(rows) == expected)
  }

  @Test func theLineEndsWithThePeriodOfItsRow() throws {
    let table = Tables.table(
      [.year, .district, .count], "2021;North;9\n2019;North;5\n2019;South;70\n2020;North;6\n2020;South;80")
    #expect(try trend(table, row: 3).words == "2019 to 2020: lowest 5 in 2019, highest 6 in 2020.")
    #expect(try trend(table, row: 4).words == "2019 to 2020: lowest 70 in 2019, highest 80 in 2020.")
  }

  /// Zero is the lower edge at 28, and the highest number the upper edge at 4.
  @Test func missingNumbersAreGapsAndTheLastNumberIsADot() throws {
    let table = Tables.table([.year, .count], "2019;10\n2020;20\n2021;[c]\n2022;5\n2023;[x]\n2024;15")
    #expect(
      try svg(table)
        == "<svg class=\"spark\" viewBox=\"0 0 120 32\" width=\"120\" height=\"32\" aria-hidden=\"true\">"
        + "<path class=\"spark-zero\" d=\"M0 28H120\"/>"
        + "<path class=\"spark-gap\" d=\"M38.6 30V2H59V30zM83.4 30V2H103.8V30z\"/><path class=\"spark-line\" d=\"M4 16L26.4 4\"/>"
        + "<circle class=\"spark-dot\" cx=\"71.2\" cy=\"22\" r=\"1.5\"/>"
        + "<circle class=\"spark-dot\" cx=\"116\" cy=\"10\" r=\"3\"/></svg>")
  }

  @Test func aLastPeriodThatCannotBeShownHasNoDot() throws {
    let svg = try svg(Tables.table([.year, .count], "2019;10\n2020;20\n2021;[c]"))
    #expect(svg.contains("spark-line"))
    #expect(!svg.contains("spark-dot"))
  }

  @Test func theLineStopsAtABreakAndARuleStandsThere() throws {
    let svg = try svg(Tables.broken([.year, .count], "2019;10\n2020;10\n2021;20\n2022;20", at: "2021"))
    #expect(svg.contains("<path class=\"spark-break\" d=\"M60 0V32\"/>"))
    #expect(svg.contains("d=\"M4 16L41.3 16M78.7 4L116 4\""))
  }

  @Test(arguments: [(2.0, 4.0), (1.0, 3.0)])
  func aHiddenCountLeavesNoTraceInTheLine(_ one: Double, _ other: Double) throws {
    let pages = try [one, other].map { hidden in
      let columns = [Column.year, .count]
      let metadata = DatasetMetadata(
        name: "d", title: "D", description: "D.", source: .init(name: "S"), period: "P", geography: "G",
        status: .final, columns: columns,
        rule: ReleaseRule(threshold: 5, reason: "Tests."))
      let years: [Cell] = ["2019", "2020", "2021", "2022"].map { .text($0) }
      let counts: [Cell] = [10, hidden, 40, 30].map { .number($0) }
      let table = RawTable(metadata: metadata, columns: [years, counts], lines: [2, 3, 4, 5]).released()
      return try svg(table) + trend(table).words
    }
    #expect(pages[0] == pages[1])
    #expect(pages[0].contains("1 cannot be shown"))
  }

  @Test func twoNumbersOnBothSidesOfABreakAreNotCompared() {
    let table = Tables.broken([.year, .count], "2019;10\n2020;10\n2021;20\n2022;20", at: "2021")
    #expect(table.isBroken(.count, between: 0, and: 3))
    #expect(table.isBroken(.count, between: 2, and: 1))
    #expect(!table.isBroken(.count, between: 0, and: 1))
    #expect(!table.isBroken(.count, between: 2, and: 3))
  }
}

struct TrendColumnTests {
  private static let rows = "2020;North;10\n2021;North;20\n2020;South;1\n2021;South;2"

  private func table(
    _ trend: TrendRequest, _ rows: String = rows, years: [String] = ["2021"], columns: [String] = []
  ) -> Result<DataTable, ChartProblems> {
    DataTable.make(
      from: Tables.table([.year, .district, .count], rows), columns: columns,
      selection: Selection([.init(column: "year", values: years)]), caption: "C", trend: trend)
  }

  private func html(_ result: Result<DataTable, ChartProblems>) throws -> String {
    var writer = MarkupWriter()
    try result.get().write(to: &writer, id: "t")
    return writer.string
  }

  @Test func eachRowEndsWithALineAndItsWords() throws {
    let html = try html(table(.init(period: "year")))
    #expect(html.contains("<th scope=\"col\">Trend</th></tr>"))
    #expect(
      html.contains(
        "</svg><span class=\"visually-hidden\">2020 to 2021: lowest 1 in 2020, highest 2 in 2021.</span></td></tr>"
      ))
  }

  @Test func linesShareOneScaleUnlessTheAuthorSaysOtherwise() throws {
    let shared = try html(table(.init(period: "year")))
    #expect(shared.contains("d=\"M4 16L116 4\""))
    #expect(shared.contains("d=\"M4 26.8L116 25.6\""))
    #expect(
      shared.contains("Trend: Offences. All the small lines are on the same scale, which starts at zero."))
    let own = try html(table(.init(period: "year", hasOwnScales: true)))
    #expect(own.ranges(of: "d=\"M4 16L116 4\"").count == 2)
    #expect(own.contains("Trend: Offences. Each small line has its own scale, which starts at zero."))
  }

  @Test func theNoteSaysWhatInterruptsALine() throws {
    let html = try html(
      table(
        .init(period: "year"), "2019;North;-5\n2020;North;10 [b]\n2021;North;20\n2020;South;[c]\n2021;South;2"
      ))
    #expect(
      html.contains(
        "All the small lines are on the same scale, which includes zero. A dashed outline is a number that "
          + "cannot be shown. A broken upright rule is a break in the series. "
          + "There is a break from 2020 on: numbers cannot be compared with those before."))
  }

  @Test func aRowWithoutAnEarlierPeriodHasWordsAndNoLine() throws {
    let html = try html(table(.init(period: "year"), "2020;North;10\n2021;North;20\n2021;South;2"))
    #expect(html.contains("<td class=\"trend\"><span class=\"visually-hidden\">2021: only 2 in 2021.</span>"))
  }

  @Test(arguments: [
    (
      TrendRequest(period: "district"), ["2021"],
      "“district” holds areas, and a trend needs periods. → Use a column of periods: “year”."
    ),
    (TrendRequest(period: "yaer"), ["2021"], "There is no column “yaer” in violence. → Did you mean “year”?"),
    (
      TrendRequest(measure: "district", period: "year"), ["2021"],
      "“district” holds areas, and a trend needs numbers. → Use a column of numbers: “count”."
    ),
    (
      TrendRequest(period: "year"), ["2020", "2021"],
      "Rows of this table differ in year alone, so they would all have the same trend. → "
        + "Choose one period: `where: {year: 2021}`."
    ),
  ])
  func whatIsWrongIsSaid(_ trend: TrendRequest, _ years: [String], _ expected: String) {
    guard case .failure(let found) = table(trend, years: years) else {
      Issue.record("The table was made.")
      return
    }
    #expect(found.all.map { "\($0.message) → \($0.help)" } == [expected])
    #expect(found.all.map(\.key) == ["trend"])
  }

  @Test func aTableWithSeveralNumbersAsksOfWhich() {
    let table = Tables.table([.year, .count, .rate], "2020;5;1\n2021;6;2")
    let result = DataTable.make(from: table, caption: "C", trend: .init(period: "year"))
    guard case .failure(let found) = result else {
      Issue.record("The table was made.")
      return
    }
    #expect(
      found.all.map { "\($0.message) → \($0.help)" } == [
        "This table shows “count” and “rate”, and a trend can be of one of them. → "
          + "Say of which: `trend: count over year`."
      ])
  }

  @Test func aTableWithoutNumbersHasNoTrend() {
    guard case .failure(let found) = table(.init(period: "year"), columns: ["district"]) else {
      Issue.record("The table was made.")
      return
    }
    #expect(
      found.all.map { "\($0.message) → \($0.help)" } == [
        "This table shows no column of numbers, so there is no trend to draw. → "
          + "Name the column: `trend: … over year`."
      ])
  }
}
