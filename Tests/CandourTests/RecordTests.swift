import Foundation
import Testing

/// What became public is remembered in the content folder, and later releases are guarded against it.
struct RecordTests {
  private let record = "content/released/callouts/2025-06-02.csv"

  private func site(north: Int = 3, more: String = "") throws -> SmallSite {
    let site = try SmallSite()
    try site.folder.write(
      """
      title: Callouts
      description: Callouts by area.
      source: {name: Unit records}
      period: 2024
      geography: Exampleshire
      status: illustrative
      updated: 2025-06-02
      \(more)
      columns:
        area: {title: Area, type: category, description: The area., total: All}
        count: {title: Callouts, type: count, description: The callouts.}
      disclosure: {threshold: 5, reason: Tests.}
      """,
      to: "content/data/callouts.yml")
    try write(north: north, in: site)
    return site
  }

  private func write(north: Int, in site: SmallSite) throws {
    try site.folder.write(
      "area,count\nNorth,\(north)\nSouth,12\nEast,20\nWest,30\nAll,\(62 + north)\n",
      to: "content/data/callouts.csv")
  }

  private func records(of site: SmallSite) -> [String] {
    ((try? Tree.read("\(site.path)/content/released"))?.keys.sorted() ?? [])
  }

  @Test func whatIsPublicIsRecordedOnceAndChangesNothing() throws {
    let site = try site()
    let first = try site.build()
    #expect(first.status == 0)
    #expect(
      first.errors.hasSuffix(
        "Recorded what is public of “callouts” in \(record): commit it with your change.\n"))
    #expect(
      try site.folder.text(record) == "area,count,status\n"
        + ["North,[c]", "South,[c]", "East,20", "West,30", "All,65"]
        .map { "\($0),illustrative\n" }.joined())
    #expect(try site.folder.text(record) == site.folder.text("public/data/callouts/callouts.csv"))
    let files = try site.site()
    let second = try site.build()
    #expect(second.status == 0)
    #expect(!second.errors.contains("Recorded"))
    #expect(try site.site() == files)
    #expect(records(of: site) == ["callouts/2025-06-02.csv"])
    #expect(!files.keys.contains { $0.contains("released") })
  }

  @Test func aRevisionIsGuardedByTheRecordAndKeepsIt() throws {
    let site = try site()
    #expect(try site.build().status == 0)
    let before = try site.folder.text(record)
    try write(north: 8, in: site)
    let second = try site.build()
    #expect(second.status == 0)
    // With the South shown, the old file gives the North of then: 65 − 12 − 20 − 30 = 3.
    #expect(try site.folder.text("public/data/callouts/callouts.csv").contains("South,[c]"))
    #expect(try site.folder.text(record) == before)
    #expect(records(of: site) == ["callouts/2025-06-02-2.csv", "callouts/2025-06-02.csv"])
    #expect(
      second.errors.contains(
        "\(record) is of the same day and says otherwise. It is kept, and guards the new one. "
          + "If it was never public, delete it and build again."))
    try FileManager.default.removeItem(atPath: "\(site.path)/content/released")
    #expect(try site.build("--no-record").status == 0)
    #expect(try site.folder.text("public/data/callouts/callouts.csv").contains("South,12"))
    #expect(records(of: site).isEmpty)
  }

  @Test(arguments: [["--no-record"], ["--drafts"], ["--strict"]])
  func nothingIsRecordedOfWhatIsNotPublic(arguments: [String]) throws {
    let site = try site()
    if arguments == ["--strict"] {
      try site.folder.write("---\ntitle: Bad\n---\n\n[A](gone.md)\n", to: "content/bad.md")
    }
    let run = try Candour.run(["build", "--today", "2026-01-15"] + arguments, in: site.path)
    #expect((run.status == 0) == (arguments != ["--strict"]))
    #expect(records(of: site).isEmpty)
  }

  @Test func thePreviewRecordsNothing() throws {
    let site = try site()
    let process = try Candour.start(["serve", "--port", "28761"], in: site.path)
    defer { process.terminate() }
    let preview = "\(site.path)/.public.preview"
    for _ in 0..<600 where !Self.holdsAPage(preview) && process.isRunning {
      usleep(50_000)
    }
    usleep(200_000)
    #expect(Self.holdsAPage(preview))
    #expect(records(of: site).isEmpty)
  }

  private static func holdsAPage(_ folder: String) -> Bool {
    (try? FileManager.default.subpathsOfDirectory(atPath: folder))?.contains { $0.hasSuffix("index.html") }
      ?? false
  }

  @Test func draftsAndDatasetsWithoutProtectionAreNotRecorded() throws {
    let draft = try site(more: "draft: true")
    #expect(try draft.build().status == 0)
    #expect(records(of: draft).isEmpty)
  }

  @Test func aDamagedRecordStopsTheBuild() throws {
    let site = try site()
    #expect(try site.build().status == 0)
    try site.folder.write("area,count\nNorth,[c]\nSouth,twelve\n", to: record)
    let run = try site.build()
    #expect(run.status == 1)
    #expect(run.errors.contains("\(record):3"))
    #expect(run.errors.contains("get it back from the project’s history"))
    try site.folder.write("area,count\nNorth,3\n", to: "content/released/callouts/old.csv")
    #expect(try site.build().errors.contains("The name of this record of what was public is not a day."))
  }

  @Test func aDatasetCanGoAndItsRecordStays() throws {
    let site = try site()
    #expect(try site.build().status == 0)
    try FileManager.default.removeItem(atPath: "\(site.path)/content/data")
    let run = try site.build()
    #expect(run.status == 0, "\(run.errors)")
    #expect(records(of: site) == ["callouts/2025-06-02.csv"])
  }
}
