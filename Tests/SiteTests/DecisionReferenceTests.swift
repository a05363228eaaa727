import Diagnostics
import Site
import Testing

/// Whoever asks for a decision by its reference must get that one.
struct DecisionReferenceTests {
  private func problems(_ references: [String]) async throws -> [Diagnostic] {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      name: A
      base-url: https://a.test/
      contact: {email: a@a.example}
      navigation: [index.md]
      languages: [cy]
      """, to: "content/site.yml")
    try folder.write("---\ntitle: Home\n---\n\nText.\n", to: "content/index.md")
    try folder.write(
      "---\ntitle: Decisions\nkind: decisions\n---\n\nAll of them.\n", to: "content/decisions/index.md")
    for (number, reference) in references.enumerated() {
      let details = "title: Grant \(number)\nsummary: What.\ndate: 2025-06-02\nreference: \(reference)"
      try folder.write("---\n\(details)\n---\n\nText.\n", to: "content/decisions/\(number).md")
      try folder.write("---\n\(details)\n---\n\nTestun.\n", to: "content/decisions/\(number).cy.md")
    }
    return await Build.run(
      Fixtures.options(content: "\(folder.path)/content", output: "\(folder.path)/public")
    ).diagnostics.filter { $0.severity == .error }
  }

  @Test func threeWithOneReferenceAreTwoTooMany() async throws {
    let found = try await problems(["2026/01", "2026/01", "2026/01"])
    #expect(found.map(\.id) == ["reference-twice", "reference-twice"])
    #expect(found.map(\.location?.file) == ["content/decisions/1.md", "content/decisions/2.md"])
    #expect(found.first?.message.contains("“2026/01” already: content/decisions/0.md:5:1.") == true)
  }

  /// A translation is the same decision.
  @Test func eachWithItsOwnIsWell() async throws {
    #expect(try await problems(["2026/01", "2026/02"]) == [])
  }
}
