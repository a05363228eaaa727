import Charts
import Datasets
import Disclosure
import Markup
import Testing

struct DataTableTests {
  private let table = Tables.table(
    [.year, .district, .amount, .rate],
    "2020;Northmarch;1200;0.5\n2020;Eastvale;[x];[low]\n2021;Northmarch;-30;1.25")

  private func html(_ result: Result<DataTable, ChartProblems>) throws -> String {
    var writer = MarkupWriter()
    try result.get().write(to: &writer, id: "t")
    return writer.string
  }

  @Test func showsTheColumnsAskedForInTheirOrder() throws {
    let selection = Selection([.init(column: "year", values: ["2020"])])
    let result = DataTable.make(
      from: table, columns: ["district", "amount"], selection: selection, caption: "Spend & more",
      note: "A note")
    #expect(
      try html(result)
        == "<table><caption id=\"t-caption\">Spend &amp; more</caption><thead><tr><th scope=\"col\">District</th>"
        + "<th scope=\"col\" class=\"number\">Planned spend</th></tr></thead><tbody>"
        + "<tr><th scope=\"row\">Northmarch</th><td class=\"number\">£1,200</td></tr>"
        + "<tr><th scope=\"row\">Eastvale</th><td class=\"number\">[x]</td></tr></tbody></table>"
        + "<p class=\"table-note\">[x] means not available.</p><p class=\"table-note\">A note.</p>")
  }

  @Test func roundedCountsAreSaidUnderThem() throws {
    let table = Tables.table([.district, .count, .rate], "Northmarch;20;0.5\nEastvale;35;1.5") {
      $0.rule = ReleaseRule(.round(base: 5), threshold: 5, reason: "R.")
      $0.columns[2].isNotDerived = true
    }
    let note =
      "<p class=\"table-note\">Every count is rounded to the nearest 5, so parts may not add up to their total. "
      + "Totals were worked out before rounding.</p>"
    #expect(try html(DataTable.make(from: table, caption: "All")).contains(note))
    #expect(
      try !html(DataTable.make(from: table, columns: ["district", "rate"], caption: "Rates")).contains(
        "5, so"))
  }

  @Test func aWideTableScrollsByKeyboardAndSaysHowMuchItShows() throws {
    let html = try html(DataTable.make(from: table, limit: 2, caption: "All"))
    #expect(
      html.hasPrefix(
        "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"t-caption\"><table>"))
    #expect(html.contains("<th scope=\"col\" class=\"number\">Rate per 1,000 residents</th>"))
    #expect(html.contains("<p class=\"table-note\">The first 2 of 3 rows.</p>"))
    #expect(html.contains("[x] means not available. [low] means rounds to zero but is not zero."))
  }

  @Test func marksStayBesideTheirNumberAndAreExplained() throws {
    let table = Tables.table([.year, .count], "2020;1234 [p]\n2021;[u]\n2022;20 [u]")
    let html = try html(DataTable.make(from: table, caption: "All"))
    #expect(html.contains("<td class=\"number\">1,234 [p]</td>"))
    #expect(
      html.hasSuffix(
        "<p class=\"table-note\">[u] means low reliability. [p] means provisional: it may still change.</p>"))
  }

  @Test func periodsAreShownAsPeopleSayThem() throws {
    let quarter = Column(name: "quarter", title: "Quarter", kind: .yearEnding, description: "")
    let table = Tables.table([quarter, .count], "2024-03;20")
    #expect(
      try html(DataTable.make(from: table, caption: "All")).contains(
        "<th scope=\"row\">Year ending March 2024</th>"))
  }

  @Test func saysEverythingThatIsWrong() {
    let selection = Selection([.init(column: "year", values: ["2002"])])
    let result = DataTable.make(
      from: table, columns: ["distrct", "rate"], selection: selection, caption: "All")
    guard case .failure(let problems) = result else {
      Issue.record("A table of an unknown column was made.")
      return
    }
    #expect(
      problems.all == [
        ChartProblem(
          key: "columns", message: "There is no column “distrct” in violence.",
          help: "Did you mean “district”?"),
        ChartProblem(
          key: "where", message: "No row of violence has year “2002”.", help: "Did you mean “2020”?"),
      ])
  }
}
