import Diagnostics
import Site
import Testing

/// What `candour check` says of a content folder and a build keeps to itself.
struct AdviceTests {
  private static let csv = "year,offence,count\n2024,Robbery,1204\n2025,Robbery,1310\n2025,Homicide,[x]\n"
  private static let metadata = """
    title: Violence
    description: Offences the police recorded.
    source: {name: Police extract}
    period: 2024 to 2025
    geography: Exampleshire
    status: illustrative
    columns:
      year: {title: Year, type: year, description: The year.}
      offence: {title: Offence, type: category, description: The offence., total: none}
      count: {title: Offences, type: number, description: The number.}

    """

  private func review(_ text: String, isReview: Bool = true) async throws -> Build.Outcome {
    let folder = try TemporaryFolder()
    try folder.write(
      "name: A\nbase-url: https://a.test/\ncontact: {email: a@a.example}\nnavigation: [index.md]\n",
      to: "content/site.yml")
    try folder.write(Self.csv, to: "content/data/violence.csv")
    try folder.write(Self.metadata, to: "content/data/violence.yml")
    try folder.write("---\ntitle: Home\n---\n\n" + text, to: "content/index.md")
    var options = Fixtures.options(content: "\(folder.path)/content", output: "\(folder.path)/public")
    options.isReview = isReview
    return await Build.run(options)
  }

  private func advice(_ text: String) async throws -> [String] {
    try await review(text).diagnostics.filter { $0.severity == .advice }.map {
      "\($0.location?.line ?? 0) \($0.message) → \($0.help)"
    }
  }

  @Test func aNumberThatStandsInADatasetIsOfferedFromThere() async throws {
    #expect(
      try await advice("One\n\nThere were 1,310 robberies and 45% of\nsomething.") == [
        "7 2 numbers here come from no dataset: “1,310 robberies”, “45%”. → For “1,310” you can write "
          + "`=violence[2025, Robbery].count`, if that is what it is."
      ])
  }

  @Test func aNumberFromElsewhereNeedsItsSource() async throws {
    #expect(
      try await advice("There were 777 robberies.") == [
        "5 A number here comes from no dataset: “777 robberies”. → If it stands in a dataset, draw it from there, so "
          + "that it changes with the data. If it comes from elsewhere, say where in a footnote."
      ])
  }

  @Test(arguments: [
    "There were `=violence[2025, Robbery].count` robberies.", "> There were 1,310.",
    "There were 1,310.[^1]\n\n[^1]: 1,310.",
    "```quote\ntext: There were 1,310.\nfrom: A resident\n```",
    "**Table: T**\n\n| A | B |\n| --- | --- |\n| a | 1,310 |",
    "```text\n1,310\n```", "The code `1,310`.",
  ])
  func numbersWithASourceAreLeftAlone(text: String) async throws {
    #expect(try await advice(text) == [])
  }

  @Test func textsInBlocksAreReadToo() async throws {
    let found = try await advice("```callout\nkind: note\ntitle: A\ntext: |\n  There were 777.\n```")
    #expect(found.map { String($0.prefix(2)) } == ["9 "])
  }

  @Test(arguments: [("count", true), ("rate", false)])
  func aMapOfCountsIsAdvisedToShowARate(_ column: String, _ isAdvised: Bool) async throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "name: A\nbase-url: https://a.test/\ncontact: {email: a@a.example}\nnavigation: [index.md]\n",
      to: "content/site.yml")
    try folder.write("area,count,rate\nNorth,50,1.5\nSouth,70,2.5\n", to: "content/data/violence.csv")
    try folder.write(Self.mapMetadata, to: "content/data/violence.yml")
    try folder.write("tiles: [[North, South]]\n", to: "content/maps/areas.yml")
    try folder.write(
      "---\ntitle: Home\n---\n\n```chart\ntype: tile-map\ndata: violence\nx: area\ny: \(column)\nmap: areas\n"
        + "title: South has more than North\nsubtitle: Offences\n```\n", to: "content/index.md")
    var options = Fixtures.options(content: "\(folder.path)/content", output: "\(folder.path)/public")
    options.isReview = true
    let found = await Build.run(options).diagnostics.filter { $0.id == "map-of-counts" }
    #expect(found.map { $0.location?.line } == (isAdvised ? [9] : []))
    #expect(found.allSatisfy { $0.severity == .advice && $0.help.contains("count / population per 1000") })
  }

  private static let mapMetadata = """
    title: Violence
    description: Offences the police recorded.
    source: {name: Police extract}
    period: "2025"
    geography: Exampleshire
    status: illustrative
    columns:
      area: {title: Area, type: area, description: The area., total: none}
      count: {title: Offences, type: count, description: The number.}
      rate: {title: Rate, type: rate, unit: per 1, description: D., derived-from: [count]}
    disclosure: {threshold: 5, reason: R.}

    """

  @Test func aBuildKeepsItToItself() async throws {
    let outcome = try await review("There were 777 robberies.", isReview: false)
    #expect(!outcome.diagnostics.contains { $0.severity == .advice })
  }

  @Test func aReviewWritesNothing() async throws {
    let outcome = try await review("There were 777 robberies.")
    #expect(outcome.diagnostics.allSatisfy { $0.severity == .advice } && !outcome.isPublished)
  }
}
