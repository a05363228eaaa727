import Diagnostics
import Foundation
import Site
import Testing

/// Numbers that somebody types and a dataset hides.
struct TypedNumberTests {
  static let csv = """
    year,area,age,admissions,rate
    2022/23,Northtown,Under 18,11,5.5
    2022/23,Northtown,18 to 24,14,7.0
    2022/23,Northtown,25 and over,26,13.0
    2022/23,Northtown,All ages,51,25.5
    2022/23,Southtown,Under 18,12,6.0
    2022/23,Southtown,18 to 24,13,6.5
    2022/23,Southtown,25 and over,25,12.5
    2022/23,Southtown,All ages,50,25.0
    2023/24,Northtown,Under 18,2,1.1
    2023/24,Northtown,18 to 24,18,9.0
    2023/24,Northtown,25 and over,21,10.5
    2023/24,Northtown,All ages,41,20.6
    2023/24,Southtown,Under 18,17,8.5
    2023/24,Southtown,18 to 24,19,9.5
    2023/24,Southtown,25 and over,23,11.5
    2023/24,Southtown,All ages,59,29.5

    """
  static let metadata = """
    title: Hospital admissions
    description: Admissions after an assault.
    source: {name: Hospital extract}
    period: April 2022 to March 2024
    geography: Exampleshire
    status: illustrative
    notes: [NOTE]
    columns:
      year: {title: Financial year, type: financial-year, description: D.}
      area: {title: Area, type: area, description: D., total: none}
      age: {title: Age, type: category, description: D., total: All ages}
      admissions: {title: Admissions, type: count, description: D.}
      rate: {title: Admission rate, type: rate, unit: per 1, description: D., derived-from: [admissions]}
    disclosure: {threshold: 5, reason: R.}

    """

  /// What a build says of a home page with `text`.
  private func build(
    _ text: String, details: String = "", note: String = "A note.", files: [String: String] = [:],
    isReview: Bool = false
  ) async throws -> [Diagnostic] {
    let folder = try TemporaryFolder()
    try folder.write(
      "name: Exampleshire Unit\nbase-url: https://a.test/\ncontact: {email: a@a.example}\nnavigation: [index.md]\n",
      to: "content/site.yml")
    try folder.write(Self.csv, to: "content/data/admissions.csv")
    try folder.write(Self.metadata.replacing("NOTE", with: note), to: "content/data/admissions.yml")
    try folder.write("---\ntitle: Home\n\(details)---\n\n\(text)\n", to: "content/index.md")
    for (path, text) in files { try folder.write(text, to: "content/\(path)") }
    var options = Fixtures.options(content: "\(folder.path)/content", output: "\(folder.path)/public")
    options.isReview = isReview
    let outcome = await Build.run(options)
    #expect(isReview || outcome.isPublished == !outcome.diagnostics.contains { $0.severity == .error })
    return outcome.diagnostics
  }

  private func typed(_ text: String, details: String = "") async throws -> [Diagnostic] {
    try await build(text, details: details).filter { $0.id == "hidden-number-typed" }
  }

  @Test(arguments: [
    "In 2023/24 there were 2 admissions of under 18s in Northtown.",
    "Two people under 18 from Northtown were admitted in 2023-24.",
    "Northtown in the year ending March 2024: **two** admissions of children.",
    "## Northtown\n\n### 2023 to 2024\n\nThere were 2 admissions of under-18s.",
    "In 2023/24 Northtown had admissions at every age. Two were under 18.",
    "In Northtown in 2023/24 the admissions were:\n\n- 25 and over: 21\n- under 18: 2",
    "> Of those admitted in Northtown in 2023/24, 2 were under 18.",
    "There were admissions.[^1]\n\n[^1]: Under 18, Northtown, 2023/24: n=2.",
    "```text\nNorthtown, under 18, 2023/24: 2 admissions\n```",
    "The rate of admission under 18 in Northtown in 2023/24 was 1.1.",
  ])
  func aHiddenNumberInASentenceStopsTheBuild(text: String) async throws {
    let found = try await typed(text)
    #expect(found.count == 1)
    #expect(found.first?.severity == .error)
    let cell = text.contains("rate") ? "Admission rate" : "Admissions"
    #expect(
      found.first?.message
        == "This sentence gives a number that “admissions” hides: \(cell) for Northtown, Under 18 in 2023-24."
    )
  }

  @Test(arguments: [
    (
      "**Table: Admissions in Northtown**\n\n| Age | 2022/23 | 2023/24 |\n| --- | --- | --- |\n| Under 18 | 11 | 2 |",
      9
    ),
    (
      "**Table: T**\n\n| Area | Age | Year | Admissions |\n|---|---|---|---|\n| Northtown | Under 18 | 2023/24 | **2** |",
      9
    ),
    (
      "```table\ncaption: Admissions in Northtown\ncolumns: [Age, 2023/24]\nrows:\n  - [Under 18, \"2\"]\nsource: S\n```",
      9
    ),
    (
      "```figures\nitems:\n  - label: Admissions, Northtown, under 18\n    value: \"2\"\n    period: 2023/24\n    source: S\n```",
      8
    ),
    (
      "```callout\nkind: note\ntitle: Northtown in 2023/24\ntext: |\n  Hello.\n\n  2 admissions of under 18s.\n```",
      11
    ),
    ("```details\nsummary: Northtown had 2 admissions under 18 in 2023/24\ntext: Hello.\n```", 6),
    (
      "```diagram\ntype: steps\ntitle: Northtown in 2023/24\ntext: |\n  1. Hello\n  2. It had 2 admissions under 18\n```",
      10
    ),
    ("```quote\ntext: Hello.\nfrom: One of the 2 under 18s admitted in Northtown in 2023/24\n```", 7),
    ("![A picture of the 2 admissions of under 18s in Northtown in 2023/24](a.png)", 5),
  ])
  func everyRouteIsWatched(text: String, line: Int) async throws {
    let found = try await typed(text)
    #expect(found.map { $0.location?.line } == [line])
  }

  @Test(arguments: ["title", "subtitle", "note", "description"])
  func theTextsOfAChartAreWatched(key: String) async throws {
    var keys = [
      "title": "Southtown had most admissions under 18", "subtitle": "Admissions under 18, 2023/24",
      "note": "A note.", "description": "A description.",
    ]
    keys[key] = "Northtown had 2 admissions under 18 in 2023/24"
    let words = keys.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\n" }.joined()
    let found = try await typed(
      "```chart\ntype: bar\ndata: admissions\nx: area\ny: admissions\nwhere: {age: Under 18, year: 2023/24}\n\(words)```"
    )
    #expect(found.count == 1 && found.first?.message.hasPrefix("The text of this chart gives") == true)
  }

  @Test func theWhereOfAChartSaysWhatItIsAbout() async throws {
    let found = try await typed(
      "```chart\ntype: bar\ndata: admissions\nx: area\ny: admissions\nwhere: {age: Under 18, year: 2023/24}\n"
        + "title: Northtown had only 2\nsubtitle: Number of people\n```")
    #expect(found.count == 1)
  }

  @Test func theDetailsOfAPageAreWatched() async throws {
    let found = try await typed(
      "Hello.", details: "summary: Two under-18s were admitted in Northtown in 2023/24.\n")
    #expect(found.map { $0.location?.line } == [3])
  }

  @Test func filesBesideThePagesAreWatched() async throws {
    let text = "2 under-18s were admitted in Northtown in 2023/24"
    let files = [
      "glossary.yml": "- term: Admission\n  meaning: \(text).\n",
      "events.yml": "- name: An event\n  from: 2023-05-01\n  about: \(text).\n",
    ]
    let found = try await build("Hello.", note: text, files: files).filter { $0.id == "hidden-number-typed" }
    #expect(
      found.map { $0.location?.description ?? "" }.sorted() == [
        "content/data/admissions.yml:7:9", "content/events.yml:3:10", "content/glossary.yml:2:12",
      ])
  }

  @Test func onAPageAboutTheDatasetOneLabelMayBeMissing() async throws {
    let text = "Two admissions in Northtown were of people under 18."
    #expect(try await typed(text).isEmpty)
    #expect(
      try await typed("\(text)\n\n`=admissions[2023/24, Southtown, Under 18].admissions` in Southtown.").count
        == 1)
  }

  @Test(arguments: [
    "In 2022/23 there were 2 admissions of under 18s in Northtown.",
    "In 2023/24 there were 3 admissions of under 18s in Northtown.",
    "In 2023/24 there were 2 admissions in Southtown of under 18s.",
    "In 2023/24 we ran two workshops on admissions in Northtown.",
    "In 2023/24 we ran 2 workshops for under 18s in Northtown.",
    "Two years after 2023/24, admissions of under 18s in Northtown are under review.",
    "On 2 May 2024 we met in Northtown about under 18s admitted in 2023/24.",
    "See page 2 on admissions of under 18s in Northtown in 2023/24.",
    "Admissions of children aged 2 in Northtown, under 18, 2023/24.",
    "Admissions of under 18s in Northtown fell in 2023/24 for 2.5% of wards.",
    "In 2023/24 19 people aged 18 to 24 in Southtown were admitted.",
    "Northtown is a town. It has two rivers.",
    "Two admissions.",
  ])
  func otherNumbersAreLeftAlone(text: String) async throws {
    #expect(try await typed(text).map(\.message) == [])
  }

  @Test func aNumberWithAnotherSourceInAFootnoteIsLeftAlone() async throws {
    let text = "In 2023/24 there were 2 admissions of under 18s in Northtown.[^1]\n\n[^1]: "
    #expect(try await typed(text + "NHS England, Admissions by age.").isEmpty)
    #expect(try await typed(text + "Hospital extract, 2024.").count == 1)
  }

  @Test func noOtherMessageRepeatsTheNumber() async throws {
    let text = "In 2023/24 there were 2 admissions of under 18s in Northtown, or 2% of 7,777 people."
    let found = try await build(text + "\n\n[A link](missing.md)", isReview: true)
    #expect(found.contains { $0.id == "hidden-number-typed" })
    #expect(!found.contains { $0.message.contains("2 admissions") || $0.message.contains("2%") })
    let report = TextReport(colour: false) { _ in Array(repeating: Substring(text), count: 20) }.text(found)
    for output in [report, JSONReport.text(found), GitHubReport.text(found)] {
      #expect(output.contains("Under 18") && !output.contains("2 admissions") && !output.contains(" 2%"))
    }
  }
}
