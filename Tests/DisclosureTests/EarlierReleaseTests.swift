import Datasets
import Disclosure
import Testing

/// Whoever kept what was public before can put it beside what is public now.
struct EarlierReleaseTests {
  private let columns = ["area: {type: category, total: All}", "count: {type: count}"]

  private func table(_ rows: String, disclosure: String = "{threshold: 5, reason: Tests.}") throws -> RawTable {
    try read(columns: columns, disclosure: disclosure, "area,count\n" + rows)
  }

  /// Releases `table` as the site does, and reads what went out as the site reads its records.
  private func record(
    _ table: RawTable, after earlier: [EarlierRelease] = [], as current: RawTable? = nil,
    day: String = "2 June 2025"
  ) throws -> EarlierRelease {
    let released = SiteRelease(datasets: [table], earlier: earlier).tables[0]
    let bytes = ReleasedCSV.bytes(of: released)
    let (read, problems) = RecordReader.read(
      bytes, metadata: (current ?? table).metadata, file: "released/t/2025-06-02.csv")
    return EarlierRelease(
      table: try #require(read, "\(problems.all.map(\.message))"), day: day,
      file: "content/released/t/2025-06-02.csv")
  }

  private func counts(_ release: SiteRelease) -> [String] {
    let table = release.tables[0]
    return zip(table.values(of: "area"), table.values(of: "count")).map { label, count in
      "\(label.text ?? "") \(count.number.map { String(Int($0)) } ?? count.symbol?.rawValue ?? "")"
    }
  }

  @Test func aHiddenCountIsNotGivenAwayByARevisedTotal() throws {
    let before = try table("North,3\nSouth,12\nEast,20\nWest,30\nAll,65\n")
    let first = try record(before)
    #expect(counts(SiteRelease(datasets: [before])) == ["North 3"])
  }

  @Test func playground() throws {
    let before = try table("North,3\nSouth,12\nEast,20\nWest,30\nAll,65\n")
    let first = try record(before)
    print("R1", counts(SiteRelease(datasets: [before])))
    print("again", counts(SiteRelease(datasets: [before], earlier: [first])), SiteRelease(datasets: [before], earlier: [first]).report)
    let revised = try table("North,8\nSouth,12\nEast,20\nWest,30\nAll,70\n")
    print("R2 without", counts(SiteRelease(datasets: [revised])))
    let with = SiteRelease(datasets: [revised], earlier: [first])
    print("R2 with", counts(with), with.problems.all)
    let grown = try table("North,3\nSouth,12\nEast,20\nWest,30\nIsles,4\nAll,69\n")
    print("R3 without", counts(SiteRelease(datasets: [grown])))
    let three = SiteRelease(datasets: [grown], earlier: [first])
    print("R3 with", counts(three), three.problems.all)
    let strict = try table("North,3\nSouth,12\nEast,20\nWest,30\nAll,65\n", disclosure: "{threshold: 25, reason: T.}")
    let four = SiteRelease(datasets: [strict], earlier: [first])
    print("R4 with", counts(four), four.problems.all.map { "\($0.severity) \($0.message) \($0.help)" })
    let second = try record(strict, after: [first])
    let five = SiteRelease(datasets: [strict], earlier: [first, second])
    print("R5 with", counts(five), five.problems.all.map { "\($0.severity) \($0.message) \($0.help)" })
  }
}
