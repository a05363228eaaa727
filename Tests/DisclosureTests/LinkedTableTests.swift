import Datasets
import Diagnostics
import Disclosure
import Testing

@Suite("What tables give away together")
struct LinkedTableTests {
  private let ages = [
    "year: {type: year}", "age: {type: category}", "count: {type: count}",
  ]
  private let agesText = """
    year,age,count
    2023,Under 18,3
    2023,18 to 34,140
    2023,35 and over,260
    2024,Under 18,30
    2024,18 to 34,150
    2024,35 and over,270

    """

  @Test("By itself a table without totals hides its small count alone")
  func alone() throws {
    let table = try read(columns: ages, agesText)
    #expect(table.released().hiddenCells == ["2023 Under 18"])
  }

  @Test("Where another table has the total, by other labels, a second count goes")
  func sharedTotal() throws {
    let other = try read(
      columns: ["year: {type: year}", "area: {type: area}", "people: {type: count}"],
      "year,area,people\n2023,North,201\n2023,South,202\n2024,North,230\n2024,South,220\n", name: "areas")
    let tables = SiteRelease(datasets: [try read(columns: ages, agesText), other]).tables
    #expect(tables[0].hiddenCells.count + tables[1].hiddenCells.count == 2)
    #expect(tables[0].hiddenCells.contains("2023 Under 18"))
  }

  @Test("Tables that count other things are not linked")
  func notLinked() throws {
    let other = try read(
      columns: ["year: {type: year}", "area: {type: area}", "people: {type: count}"],
      "year,area,people\n2023,North,201\n2023,South,209\n2024,North,230\n2024,South,260\n", name: "areas")
    let tables = SiteRelease(datasets: [try read(columns: ages, agesText), other]).tables
    #expect(tables[0].hiddenCells == ["2023 Under 18"])
    #expect(tables[1].hiddenCells == [])
  }

  @Test("A count that stands in two tables is hidden in both")
  func sharedCount() throws {
    let other = try read(
      columns: ["age_group: {type: category}", "year: {type: year}", "admissions: {type: count}"],
      disclosure: "{rule: none, reason: R., approved-by: Lead}",
      """
      age_group,year,admissions
      under 18,2023,3
      18 to 34,2023,140
      35 and over,2023,260
      18 to 34,2024,150

      """, name: "copy")
    let tables = SiteRelease(datasets: [try read(columns: ages, agesText), other]).tables
    #expect(tables[1].hiddenCells.contains("under 18 2023"))
  }

  @Test("Quarters are parts of the year that another table gives")
  func quarters() throws {
    let quarters = try read(
      columns: ["quarter: {type: quarter}", "count: {type: count}"],
      "quarter,count\n2023 Q1,2\n2023 Q2,40\n2023 Q3,51\n2023 Q4,62\n2024 Q1,44\n", name: "quarters")
    let years = try read(
      columns: ["year: {type: year}", "count: {type: count}"], "year,count\n2022,140\n2023,155\n",
      name: "years")
    let tables = SiteRelease(datasets: [quarters, years]).tables
    #expect(tables[0].hiddenCells.count + tables[1].hiddenCells.count == 2)
    #expect(SiteRelease(datasets: [quarters]).tables[0].hiddenCells == ["2023 Q1"])
  }

  @Test("Rates of another table go with the counts that they are worked out from")
  func ratesElsewhere() throws {
    let rates = try read(
      columns: [
        "year: {type: year}", "age: {type: category}", "residents: {type: number}",
        "rate: {type: rate, unit: per 1000, decimals: 2, derived-from: [none]}",
      ],
      disclosure: "{rule: none, reason: R., approved-by: Lead}",
      """
      year,age,residents,rate
      2023,Under 18,10000,0.30
      2023,18 to 34,20000,7.00
      2023,35 and over,40000,6.50
      2024,Under 18,10000,3.00
      2024,18 to 34,20000,7.50

      """, name: "rates")
    let tables = SiteRelease(datasets: [try read(columns: ages, agesText), rates]).tables
    #expect(tables[1].hiddenCells == ["2023 Under 18"])
  }

  @Test("What was public before is known: a count that it gives away today is guarded by another")
  func earlierRelease() throws {
    let columns = ["area: {type: area, total: All}", "count: {type: count}"]
    let now = try read(columns: columns, "area,count\nA,3\nB,10\nC,12\nD,40\nAll,65\n")
    // It showed all but A and B, so their sum is known for ever.
    let before = try read(columns: columns, "area,count\nA,[c]\nB,[c]\nC,12\nD,40\nAll,65\n")
    let earlier = EarlierRelease(table: before, day: "12 May 2025")
    let released = SiteRelease(datasets: [now], earlier: [earlier]).tables[0]
    #expect(released.hiddenCells == ["A", "B"])
    let other = try read(columns: columns, "area,count\nA,[c]\nB,10\nC,[c]\nD,40\nAll,65\n")
    let pinned = SiteRelease(datasets: [now], earlier: [EarlierRelease(table: other, day: "12 May 2025")])
    #expect(pinned.tables[0].hiddenCells == ["A", "C"])
    #expect(!pinned.problems.hasErrors)
  }

  @Test("A revision is not taken for the count that it replaces")
  func revision() throws {
    let columns = ["area: {type: area, total: All}", "count: {type: count}"]
    let now = try read(columns: columns, "area,count\nA,3\nB,11\nC,12\nD,40\nAll,66\n")
    let before = try read(columns: columns, "area,count\nA,[c]\nB,[c]\nC,12\nD,40\nAll,65\n")
    let release = SiteRelease(datasets: [now], earlier: [EarlierRelease(table: before, day: "12 May 2025")])
    #expect(release.tables[0].hiddenCells.contains("A"))
    #expect(release.tables[0].hiddenCells.count == 2)
    #expect(!release.problems.hasErrors)
  }

  @Test("What others know already cannot be hidden: the build says so, and goes on, as nothing can mend it")
  func knownAlready() throws {
    let columns = ["area: {type: area, total: All}", "count: {type: count}"]
    let now = try read(columns: columns, "area,count\nA,3\nB,10\nAll,13\n")
    let before = try read(columns: columns, "area,count\nA,[c]\nB,10\nAll,13\n")
    let release = SiteRelease(datasets: [now], earlier: [EarlierRelease(table: before, day: "12 May 2025")])
    let problem = try #require(release.problems.all.first)
    #expect(problem.id == "public-already")
    #expect(problem.severity == .warning)
    #expect(problem.location?.line == 2)
    #expect(!problem.message.contains("3"))
  }
}

extension ReleasedTable {
  /// The labels of the rows in which a count is hidden.
  fileprivate var hiddenCells: [String] {
    (0..<rowCount).filter { row in columns.contains { $0[row] == .symbol(.confidential) } }.map { row in
      columns.compactMap { $0[row].text }.joined(separator: " ")
    }
  }
}
