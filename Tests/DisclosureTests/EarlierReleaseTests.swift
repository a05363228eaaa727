import Datasets
import Diagnostics
import Disclosure
import Testing

/// Whoever kept what was public before can put it beside what is public now.
struct EarlierReleaseTests {
  private static let columns = ["area: {type: category, total: All}", "count: {type: count}"]
  private let first = "North,3\nSouth,12\nEast,20\nWest,30\nAll,65\n"

  private func table(_ rows: String, threshold: Int = 5) throws -> RawTable {
    try read(
      columns: Self.columns, disclosure: "{threshold: \(threshold), reason: T.}", "area,count\n" + rows)
  }

  /// Releases `table` as the site does, and reads what went out as the site reads its records.
  private func record(
    _ table: RawTable, after earlier: [EarlierRelease] = [], as current: RawTable? = nil
  ) throws -> EarlierRelease {
    let released = SiteRelease(datasets: [table], earlier: earlier).tables[0]
    let file = "content/released/t/2025-06-02.csv"
    let (read, problems) = RecordReader.read(
      ReleasedCSV.bytes(of: released), metadata: (current ?? table).metadata, file: file)
    let found = try #require(read, "\(problems.all.map(\.message))")
    return EarlierRelease(table: found, day: "2 June 2025", file: file)
  }

  private func counts(_ release: SiteRelease) -> [String] {
    let table = release.tables[0]
    return (0..<table.rowCount).map { row in
      zip(table.metadata.columns, table.columns).map { $0.text(of: $1[row]) }.joined(separator: " ")
    }
  }

  @Test func aRevisedCountDoesNotGiveTheOldOneAway() throws {
    let record = try record(table(first))
    #expect(record.table.columns[1].prefix(2) == [.symbol(.confidential), .symbol(.confidential)])
    let revised = try table("North,8\nSouth,12\nEast,20\nWest,30\nAll,70\n")
    // With the South shown, the old file says what the North was: 65 − 12 − 20 − 30 = 3.
    #expect(counts(SiteRelease(datasets: [revised])).prefix(2) == ["North 8", "South 12"])
    let release = SiteRelease(datasets: [revised], earlier: [record])
    #expect(counts(release) == ["North [c]", "South [c]", "East 20", "West 30", "All 70"])
    #expect(release.problems.all.isEmpty)
  }

  @Test func theRevisedCountIsFoundWhereRowsAndColumnsPointToIt() throws {
    let columns = [
      "area: {type: category, total: All}", "sex: {type: category, total: Both}", "count: {type: count}",
    ]
    let rows = { (women: Int) in
      """
      area,sex,count
      A,F,\(women)
      A,M,14
      A,Both,\(women + 14)
      B,F,17
      B,M,19
      B,Both,36
      C,F,21
      C,M,23
      C,Both,44
      All,F,\(women + 38)
      All,M,56
      All,Both,\(women + 94)

      """
    }
    let before = try read(columns: columns, rows(3))
    let record = try record(before)
    let hidden = zip(record.table.columns[2], 0...).filter { $0.0 == .symbol(.confidential) }.map(\.1)
    #expect(hidden.contains(0))
    let now = try read(columns: columns, rows(9))
    #expect(SiteRelease(datasets: [now]).tables[0].columns[2].allSatisfy { $0.number != nil })
    // None of what was hidden with the three may be shown: any one would lead to it, by old rows and columns.
    let release = SiteRelease(datasets: [now], earlier: [record])
    let shown = release.tables[0].columns[2]
    #expect(hidden.dropFirst().count { shown[$0].number == nil } >= 3)
    #expect(release.problems.all.isEmpty)
  }

  @Test func aNewRowDoesNotFollowFromTwoTotals() throws {
    let record = try record(table(first))
    let grown = try table("North,3\nSouth,12\nEast,20\nWest,30\nIsles,4\nAll,69\n")
    // 69 − 65 = 4.
    #expect(counts(SiteRelease(datasets: [grown])).suffix(2) == ["Isles [c]", "All 69"])
    #expect(counts(SiteRelease(datasets: [grown], earlier: [record])).suffix(2) == ["Isles [c]", "All [c]"])
  }

  @Test func aYearDoesNotGiveItsQuartersAway() throws {
    let areas = ["area: {type: category, total: All}", "count: {type: count}"]
    let quarters = try read(
      columns: ["period: {type: quarter}"] + areas,
      """
      period,area,count
      2024-Q1,A,3
      2024-Q1,B,12
      2024-Q1,All,15
      2024-Q2,A,10
      2024-Q2,B,14
      2024-Q2,All,24
      2024-Q3,A,11
      2024-Q3,B,16
      2024-Q3,All,27
      2024-Q4,A,12
      2024-Q4,B,18
      2024-Q4,All,30

      """)
    let year = try read(
      columns: ["period: {type: year}"] + areas, "period,area,count\n2024,A,36\n2024,B,60\n2024,All,96\n")
    // 36 − 10 − 11 − 12 = 3.
    #expect(counts(SiteRelease(datasets: [year])) == ["2024 A 36", "2024 B 60", "2024 All 96"])
    let release = SiteRelease(datasets: [year], earlier: [try record(quarters, as: year)])
    #expect(counts(release).first == "2024 A [c]")
    #expect(counts(release).count { $0.hasSuffix("[c]") } > 1)
    #expect(release.problems.all.isEmpty)
  }

  @Test func whatHasNotChangedStaysAsItIs() throws {
    let table = try table(first)
    let before = SiteRelease(datasets: [table])
    let after = SiteRelease(datasets: [table], earlier: [try record(table)])
    #expect(counts(after) == counts(before))
    #expect(after.tables[0].suppression == before.tables[0].suppression)
    #expect(after.report.tables[0].quality == "as published before")
  }

  @Test func roundedCountsStayAsTheyAre() throws {
    let plain = try table(first)
    var metadata = plain.metadata
    metadata.rule = ReleaseRule(.both(base: 5), threshold: 5, reason: "T.")
    let table = RawTable(metadata: metadata, columns: plain.columns, lines: plain.lines)
    let record = try record(table)
    #expect(record.table.columns[1].last == .number(65))
    let after = SiteRelease(datasets: [table], earlier: [record])
    #expect(counts(after) == counts(SiteRelease(datasets: [table])))
    #expect(after.problems.all.isEmpty)
  }

  @Test func aCountThatIsPublicAlreadyIsHiddenAndSaidOnce() throws {
    let rows = "North,7\nSouth,12\nEast,20\nAll,39\n"
    let open = try record(table(rows))
    let stricter = try table(rows, threshold: 10)
    let release = SiteRelease(datasets: [stricter], earlier: [open], folder: "content/data")
    #expect(counts(release).first == "North [c]")
    let problem = try #require(release.problems.all.first)
    #expect(problem.severity == .warning)
    #expect(problem.message == "“North: T” must be hidden, but it was public on 2 June 2025.")
    #expect(problem.location == SourceLocation(file: "content/data/t.csv", line: 2))
    #expect(problem.help.contains("If content/released/t/2025-06-02.csv was never public, delete it."))
    let second = try record(stricter, after: [open])
    let later = SiteRelease(datasets: [stricter], earlier: [open, second])
    #expect(later.problems.all.isEmpty)
    #expect(counts(later) == counts(release))
  }
}

/// What is kept of an old release is read with the columns that the dataset has now.
struct RecordReaderTests {
  private let now = ["area: {type: category, total: All}", "count: {type: count}"]

  private func read(_ record: String) throws -> (table: RawTable?, problems: DiagnosticBag) {
    let table = try DisclosureTests.read(columns: now, "area,count\nNorth,9\nSouth,8\nAll,17\n")
    return RecordReader.read(
      Array(record.utf8), metadata: table.metadata, file: "content/released/t/undated.csv")
  }

  @Test func columnsGoByTheirNames() throws {
    let (table, problems) = try read(
      "status,count,count_marks,area,area_code\nprovisional,[c],,North,E01\nprovisional,8,[r],South,E02\n")
    #expect(problems.all.isEmpty)
    #expect(table?.metadata.columns.map(\.name) == ["area", "count"])
    #expect(table?.columns[1] == [.symbol(.confidential), .number(8)])
  }

  @Test func labelsThatAreGoneStillTellRowsApart() throws {
    let (table, problems) = try read("area,year,sex,count\nNorth,2024,F,9\nNorth,2024,M,[c]\n")
    #expect(problems.all.isEmpty)
    #expect(table?.metadata.columns.map(\.kind) == [.category, .count, .year, .category])
  }

  @Test func countsThatAreGoneAreNamed() throws {
    let (table, problems) = try read("area,count,victims\nNorth,9,[c]\nSouth,8,12\n")
    #expect(table != nil)
    #expect(problems.all.map(\.id) == ["record-column"])
    #expect(problems.all.first?.severity == .warning)
    #expect(try read("area,count,_victims\nNorth,9,[c]\nSouth,8,12\n").problems.all.isEmpty)
  }

  @Test(arguments: [
    ("", 1), ("area,count\n", 1), ("area,count\nNorth,nine\n", 2), ("area,count\nNorth,9\nSouth\n", 3),
    ("area,count\nNorth,9\nNorth,8\n", 3), ("area,count,count\nNorth,9,9\n", 1), ("area\nNorth\n", 1),
  ])
  func damageIsSaidWithItsPlace(record: String, line: Int) throws {
    let (table, problems) = try read(record)
    #expect(table == nil)
    #expect(problems.all.map(\.id) == ["damaged-record"])
    #expect(problems.all.first?.location?.file == "content/released/t/undated.csv")
    #expect(problems.all.first?.location?.line == line)
    #expect(problems.all.first?.help.contains("get it back from the project’s history") == true)
  }
}
