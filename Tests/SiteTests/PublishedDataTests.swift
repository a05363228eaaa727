import Diagnostics
import Foundation
import Site
import Testing

/// What goes out with the numbers, for programs that other people wrote.
struct PublishedDataTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      name: Unit
      base-url: https://unit.test/sub/
      contact: {email: hello@unit.example}
      navigation: [index.md]
      """, to: "content/site.yml")
    try folder.write("---\ntitle: Home\n---\n\nWelcome.\n", to: "content/index.md")
  }

  private func build(drafts: Bool = false) async -> Build.Outcome {
    await Build.run(
      Fixtures.options(content: "\(folder.path)/content", output: "\(folder.path)/public", drafts: drafts))
  }

  private func write(csv: String, columns: [String], more: String = "", name: String = "t") throws {
    try folder.write(csv, to: "content/data/\(name).csv")
    try folder.write(
      """
      title: "Quotes \\" and a \\\\ and\\ttab"
      description: D.
      source: {name: S}
      period: 2025
      geography: G
      status: final
      columns:
      \(columns.map { "  " + $0 }.joined(separator: "\n"))
      \(more)
      """, to: "content/data/\(name).yml")
  }

  /// What a JSON parser reads in the description of the dataset `t`.
  private func description() throws -> [String: Any] {
    let data = try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/public/data/t/t-metadata.json"))
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func columns() throws -> [[String: Any]] {
    let schema = try #require(try description()["tableSchema"] as? [String: Any])
    return try #require(schema["columns"] as? [[String: Any]])
  }

  @Test func marksAndCodesHaveColumnsThatAreDescribed() async throws {
    try write(
      csv: "month,area,n\n2024-03,North,4.5 [p]\n2024-04,North,7\n",
      columns: [
        "month: {title: M, type: month, description: D.}",
        "area: {title: A, type: area, description: D., codes: {North: E07000999}}",
        "n: {title: N, type: number, description: D.}",
      ], more: "breaks: [{at: 2024-04, text: New forms.}]")
    #expect(await build().diagnostics == [])
    let csv = try String(contentsOfFile: "\(folder.path)/public/data/t/t.csv", encoding: .utf8)
    #expect(
      csv == "month,area,area_code,n,n_marks\n2024-03,North,E07000999,4.5,[p]\n2024-04,North,E07000999,7.0,\n"
    )
    let columns = try columns()
    #expect(columns.map { $0["name"] as? String } == ["month", "area", "area_code", "n", "n_marks"])
    #expect(columns[0]["datatype"] as? String == "gYearMonth")
    #expect(
      (columns[4]["datatype"] as? [String: String])?["format"] == #"^(\[p\]|\[r\]|\[e\]|\[b\]|\[u\])+$"#)
    let page = try String(contentsOfFile: "\(folder.path)/public/data/t/index.html", encoding: .utf8)
    #expect(
      page.contains(
        "There is a break from April 2024 on: numbers cannot be compared with those before. New forms."))
  }

  @Test func textsOfAnyKindAreGoodJSON() async throws {
    try write(csv: "n\n1\n", columns: ["n: {title: N, type: number, description: D.}"])
    #expect(await build().diagnostics == [])
    #expect(try description()["dc:title"] as? String == "Quotes \" and a \\ and\ttab")
    #expect(try description()["url"] as? String == "t.csv")
    let page = try description()["dcat:landingPage"] as? [String: String]
    #expect(page == ["@id": "https://unit.test/sub/data/t/"])
  }

  @Test func typesSayWhatIsInTheFile() async throws {
    try write(
      csv: "y,f,d,c,k,n\n2024,2023-24,2024-03-31,A (b),5,100000000000000000000\n",
      columns: [
        "y: {title: Y, type: year, description: D.}", "f: {title: F, type: financial-year, description: D.}",
        "d: {title: D, type: date, description: D.}",
        "c: {title: C, type: category, order: [A (b)], description: D.}",
        "k: {title: K, type: count, description: D.}",
        "n: {title: N, type: number, description: D., derived-from: [none]}",
      ], more: "disclosure: {threshold: 3, reason: R.}")
    #expect(await build().diagnostics == [])
    let types = try columns().map { column -> String in
      if let name = column["datatype"] as? String { return name }
      let type = column["datatype"] as? [String: Any]
      return [type?["base"], type?["format"], type?["minimum"]].compactMap { $0 }.map { "\($0)" }
        .joined(separator: " ")
    }
    #expect(
      types == [
        "gYear", "string ^[0-9]{4}(-|/| to )[0-9]{2,4}$", "date", "string ^(A \\(b\\))$", "integer 0",
        "double",
      ])
  }

  @Test func onlyColumnsOfLabelsAreAKey() async throws {
    let columns = [
      "y: {title: Y, type: year, description: D.}", "note: {title: N, type: text, description: D.}",
      "n: {title: N, type: number, description: D.}",
    ]
    try write(csv: "y,note,n\n2024,a,1\n2025,b,2\n", columns: columns)
    #expect(await build().diagnostics == [])
    let schema = try description()["tableSchema"] as? [String: Any]
    #expect(schema?["primaryKey"] as? [String] == ["y"])
    try write(csv: "y,note,n\n2024,a,1\n2024,b,2\n", columns: columns)
    #expect(await build().diagnostics == [])
    #expect((try description()["tableSchema"] as? [String: Any])?["primaryKey"] == nil)
  }

  @Test func aSymbolIsNoNumber() async throws {
    try write(
      csv: "y,n\n[x],1\n2025,[x]\n",
      columns: ["y: {title: Y, type: year, description: D.}", "n: {title: N, type: number, description: D.}"])
    #expect(await build().diagnostics == [])
    for column in try columns() {
      #expect(column["null"] as? [String] == ["[c]", "[x]", "[z]", "[low]", "[k]", "[u]", "[w]"])
      #expect(column["required"] == nil)
    }
  }

  @Test func programsReadWhenTheFiguresAreOfAndWhenTheyCameOut() async throws {
    try write(
      csv: "f,n\n2023-24,1\n2021-22,2\n",
      columns: [
        "f: {title: F, type: financial-year, description: D.}",
        "n: {title: N, type: number, description: D.}",
      ], more: "published: 2024-05-13\nupdated: 2024-06-03\nkeywords: [knives]")
    #expect(await build().diagnostics == [])
    #expect(try description()["schema:temporalCoverage"] as? String == "2021-04/2024-03")
    #expect(try description()["schema:keywords"] as? [String] == ["knives"])
    #expect((try description()["dc:issued"] as? [String: String])?["@value"] == "2024-05-13")
    let catalogue = try folder.text("public/data/catalogue.json")
    #expect(catalogue.contains("\"dcat:endDate\": {") && catalogue.contains("\"@value\": \"2024-03\""))
    let page = try folder.text("public/data/t/index.html")
    #expect(page.contains("13 May 2024") && page.contains("knives"))
  }

  @Test func figuresDoNotChangeBeforeTheyComeOut() async throws {
    try write(
      csv: "n\n1\n", columns: ["n: {title: N, type: number, description: D.}"],
      more: "published: 2024-06-04\nupdated: 2024-06-03")
    let messages = await build().diagnostics.map(\.message)
    #expect(messages == ["The figures came out on 4 June 2024, but their last change is said to be earlier."])
  }

  @Test func aDraftStaysIn() async throws {
    try write(
      csv: "n\n1\n", columns: ["n: {title: N, type: number, description: D.}"], more: "draft: true")
    let outcome = await build()
    #expect(outcome.diagnostics == [])
    #expect(outcome.summary.datasets == 0)
    #expect(try Tree.read("\(folder.path)/public").keys.filter { $0.hasPrefix("data/") } == [])
    #expect(await build(drafts: true).summary.datasets == 1)
    #expect(
      try Tree.read("\(folder.path)/public").keys.filter { $0.hasPrefix("data/") }.sorted() == [
        "data/catalogue.json", "data/index.html", "data/t/index.html", "data/t/t-metadata.json",
        "data/t/t.csv",
      ])
  }
}
