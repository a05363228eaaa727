import Diagnostics
import Site
import Testing

/// How a headline stands to an earlier number.
struct HeadlineChangeTests {
  private static let metadata = """
    title: Violence
    description: Offences the police recorded.
    source: {name: Police extract}
    period: 2024 to 2025
    geography: Exampleshire
    status: illustrative
    columns:
      year: {title: Year, type: year, description: The year.}
      count: {title: Offences, type: count, description: The number.}
      people: {title: Residents, type: number, description: Who lives there.}
      rate: {title: Rate, type: rate, unit: per 1000, description: D., formula: count / people per 1000}
      given: {title: Rate, type: rate, unit: per 1, description: D., derived-from: [count]}
      step: {title: Step, type: number, description: D., formula: change of count}
      index: {title: Index, type: rate, unit: of some kind, description: D.}
      shift: {title: Change in index, type: number, description: D.}
    disclosure: {rule: none, reason: Invented., approved-by: Data lead}

    """

  private func change(_ first: String, _ last: String, _ column: String) async throws -> String {
    let folder = try TemporaryFolder()
    try folder.write(
      "name: A\nbase-url: https://a.test/\ncontact: {email: a@a.example}\nnavigation: [index.md]\n",
      to: "content/site.yml")
    try folder.write(
      "year,count,people,given,index,shift\n2023,20,1000,0.02,5,1\n2024,\(first)\n2025,\(last)\n",
      to: "content/data/violence.csv")
    try folder.write(Self.metadata, to: "content/data/violence.yml")
    let item =
      "label: L\n    value: \(column)\n    data: violence\n    period: \"2025\"\n    where: {year: 2025}\n"
      + "    compare: {year: 2024}"
    try folder.write(
      "---\ntitle: Home\n---\n\n```figures\nitems:\n  - \(item)\n```\n", to: "content/index.md")
    let outcome = await Build.run(
      Fixtures.options(content: "\(folder.path)/content", output: "\(folder.path)/public"))
    #expect(outcome.diagnostics.map(\.message) == [])
    let html = try folder.text("public/index.html")
    let parts = html.split(separator: "headline-change\">")
    return String(parts.dropFirst().first?.prefix { $0 != "<" } ?? "")
  }

  @Test(arguments: ["count", "rate", "given"])
  func aDifferenceInsideTheNoiseIsNoChange(_ column: String) async throws {
    let text = try await change("41,1000,0.041,7,0", "43,1000,0.043,8,0", column)
    #expect(text.hasSuffix(" in 2024: too close to tell apart from chance"))
    #expect(try await change("41,1000,0.041,7,0", "90,1000,0.09,8,0", column).hasPrefix("Up from "))
    #expect(try await change("90,1000,0.09,7,0", "41,1000,0.041,8,0", column).hasPrefix("Down from "))
  }

  @Test func aDifferenceIsNeitherUpNorDown() async throws {
    #expect(try await change("52,1000,0.052,7,2", "60,1000,0.06,8,3", "step") == "Was 32 in 2024")
    #expect(try await change("60,1000,0.06,7,2", "43,1000,0.043,8,3", "step") == "Was 40 in 2024")
    #expect(try await change("60,1000,0.06,7,-2", "43,1000,0.043,8,3", "shift") == "Was −2 in 2024")
  }

  @Test func aNumberOfUnknownNoiseIsGivenWithoutAVerdict() async throws {
    #expect(try await change("41,1000,0.041,7,0", "90,1000,0.09,8,0", "index") == "7 in 2024")
  }
}
