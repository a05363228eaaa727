import Content
import Datasets
import Diagnostics
import Disclosure
import Foundation
import Testing

@testable import Site

/// Reading a published site back, and what is said of one that cannot be read.
struct PublishedTablesTests {
  private func released(_ site: ReleasedSite) async throws -> ReleasedTable {
    let (source, _) = await ContentLoader.load(
      root: "\(site.folder.path)/content", display: "content", jobs: 1)
    return try #require(
      SitePlan(source: source, audience: Audience(today: "2026-01-15", seesDrafts: false)).tables.first)
  }

  @Test func theTableThatWasReleasedIsReadBack() async throws {
    let site = try ReleasedSite(rule: "threshold: 5\n  zeros: sensitive\n  reason: R.")
    #expect(await site.build().diagnostics == [])
    let found = PublishedTables(root: site.output, display: "public")
    let table = try await released(site)
    #expect(found.problems.all == [])
    let read = try #require(found.tables.first)
    #expect(found.tables.count == 1)
    #expect(read.file == "public/data/t/t.csv")
    #expect(read.name == "t")
    #expect(read.title == table.metadata.title)
    #expect(read.columns.map(\.name) == ["area", "sex", "people", "rate"])
    #expect(read.columns.map(\.title) == table.metadata.columns.map(\.title))
    #expect(read.columns.map(\.kind) == table.metadata.columns.map(\.kind))
    #expect(read.columns.map(\.total) == ["All", "All", nil, nil])
    #expect(read.columns.map(\.derivedFrom) == [[], [], [], ["people"]])
    #expect(read.rule?.threshold == 5)
    #expect(read.rule?.zeros == .sensitive)
    #expect(read.rule?.method == .suppress)
    // Marks have a column of their own in the file.
    #expect(read.cells == table.columns.map { $0.map { $0.number.map(Cell.number) ?? $0 } })
    #expect(read.hiddenCounts == table.columns[2].count { $0 == .symbol(.confidential) })
    #expect(read.hiddenCounts > 0)
  }

  @Test func whatTheDescriptionSaysOfTheRule() async throws {
    let site = try ReleasedSite()
    _ = await site.build()
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(site.text("data/t/t-metadata.json").utf8)) as? [String: Any]
    )
    let rule = try #require(json["candour:disclosure"] as? [String: Any])
    #expect(rule["candour:method"] as? String == "suppress")
    #expect(rule["candour:threshold"] as? Int == 5)
    #expect(rule["candour:zeros"] as? String == "open")
    #expect(rule["candour:wide"] as? Bool == false)
    #expect(rule["candour:round"] == nil)
    let schema = try #require(json["tableSchema"] as? [String: Any])
    let columns = try #require(schema["columns"] as? [[String: Any]])
    #expect(
      columns.map { $0["candour:kind"] as? String }
        == ["area", "codes", "category", "count", "marks", "rate", "status"])
    #expect(columns[0]["candour:total"] as? String == "All")
    #expect(columns[5]["candour:derivedFrom"] as? [String] == ["people"])
  }

  @Test func roundingAndNoRuleAreDescribed() throws {
    let both = RuleDescription.json(ReleaseRule(.both(base: 5), threshold: 8, isWide: true, reason: "R."))
    let text = try #require(both.map { String(decoding: $0.bytes, as: UTF8.self) })
    for line in [#""candour:method": "both""#, #""candour:round": 5"#, #""candour:wide": true"#] {
      #expect(text.contains(line))
    }
    let none = RuleDescription.json(ReleaseRule(.none(approvedBy: "Head"), reason: "R."))
    #expect(
      none.map { String(decoding: $0.bytes, as: UTF8.self) } == "{\n  \"candour:method\": \"none\"\n}\n")
    #expect(RuleDescription.json(nil) == nil)
  }

  @Test func subtotalsAreReadBack() throws {
    let ages = [Subtotal("Under 25", of: ["Under 18", "18 to 24"])]
    let column = Column(name: "age", title: "Age", kind: .category, description: "", subtotals: ages)
    let json: JSONValue = [
      "url": "t.csv", "dc:title": "T",
      "tableSchema": ["columns": .list([.object([("name", "age")] + RuleDescription.entries(of: column))])],
    ]
    let read = try JSONDecoder().decode(PublishedDescription.self, from: Data(json.bytes))
    #expect(read.fields?.first?.column?.subtotals == ages)
  }

  private func message(_ site: ReleasedSite) -> [String] {
    PublishedTables(root: site.output, display: "public").problems.all.map(\.message)
  }

  @Test func aFolderThatIsNoSite() throws {
    let site = try ReleasedSite()
    #expect(message(site) == ["There is no folder with this name."])
    try site.folder.write("<p>Hello", to: "public/index.html")
    #expect(
      message(site)
        == ["This folder is not a site that Candour built: it has neither .candour nor data/catalogue.json."])
  }

  @Test func aFileThatDoesNotFitItsDescription() async throws {
    let site = try ReleasedSite()
    _ = await site.build()
    let csv = try site.text("data/t/t.csv")
    try site.folder.write(csv.replacing("people,", with: "persons,"), to: "public/data/t/t.csv")
    #expect(message(site) == ["The header row has other columns than the description of the file."])
    try site.folder.write(csv.replacing("68", with: "many"), to: "public/data/t/t.csv")
    let found = PublishedTables(root: site.output, display: "public")
    #expect(
      found.problems.all.map(\.message) == ["“many” in the column “people” is neither a number nor a symbol."]
    )
    #expect(found.problems.all.first?.location?.line == 8)
    #expect(found.tables.isEmpty)
    try FileManager.default.removeItem(atPath: "\(site.output)/data/t/t.csv")
    #expect(message(site) == ["There is no CSV file “t.csv” beside this description."])
  }

  @Test func aDescriptionWithoutARule() async throws {
    let site = try ReleasedSite()
    _ = await site.build()
    let json = try site.text("data/t/t-metadata.json")
    try site.folder.write(
      json.replacing("candour:disclosure", with: "other:disclosure"), to: "public/data/t/t-metadata.json")
    #expect(message(site) == ["This description does not say by which rule the table was released."])
    try site.folder.write("{}", to: "public/data/t/t-metadata.json")
    #expect(message(site) == ["This is not the description of a table that Candour published."])
  }

  @Test func aCopyFromTheWebHasNoHiddenFiles() async throws {
    let site = try ReleasedSite()
    _ = await site.build()
    try FileManager.default.removeItem(atPath: "\(site.output)/.candour")
    #expect(PublishedTables(root: site.output, display: "public").tables.count == 1)
  }
}
