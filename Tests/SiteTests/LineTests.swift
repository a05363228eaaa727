import Diagnostics
import Site
import Testing

/// What is found on a finished page is told of on the line that was typed.
struct LineTests {
  private func problems(_ text: String) async throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write(
      "name: A\nbase-url: https://a.test/\ncontact: {email: a@a.example}\nnavigation: [index.md]\n",
      to: "content/site.yml")
    try folder.write("---\ntitle: Home\n---\n\n## One\n\n" + text, to: "content/index.md")
    let options = Fixtures.options(content: "\(folder.path)/content", output: "\(folder.path)/public")
    return await Build.run(options).diagnostics.filter { $0.severity != .advice }.map {
      "\($0.location?.line ?? 0) \($0.id)"
    }
  }

  @Test func whatStandsBelowABlockIsFoundOnItsOwnLine() async throws {
    func callout(_ title: String) -> String { "```callout\nkind: note\ntitle: \(title)\ntext: B\n```\n" }
    #expect(try await problems("\(callout("A"))\n#### Deep\n\nWords.\n") == ["13 heading-order"])
    #expect(
      try await problems("\(callout("A"))\n\(callout("C"))\n#### Deep\n\nWords.\n") == ["19 heading-order"])
  }

  @Test func aTableBelowABlockIsToldOfOnce() async throws {
    let table = "| a | b |\n| - | - |\n| c | d |\n"
    let contact = "```contact\ntitle: A\nemail: a@a.example\n```\n"
    #expect(try await problems("\(contact)\n\(table)") == ["12 table-caption"])
  }

  @Test func whatStandsInABlockIsFoundThere() async throws {
    #expect(
      try await problems(
        "```callout\nkind: note\ntitle: A\ntext: |\n  B\n\n  ##### Deep\n\n  C\n```\n\n## Two\n\nC\n")
        == ["13 heading-order"])
  }
}
