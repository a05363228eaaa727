import Diagnostics
import Testing

@Suite("The authoring guide on answers to a survey")
struct ResponsesGuideTests {
  private static let heading = "### From answers to results.csv"
  /// No key is near to this one, so that the problem lists all that are known.
  private static let stranger = "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"

  private func knownKeys(_ lines: String) async throws -> Set<String> {
    let folder = try Folder(["survey/survey.yml": lines, "survey/results.csv": "question\n"])
    let problems = await folder.load().problems
    let found = problems.first { $0.message.contains(Self.stranger) && $0.id == "unknown-key" }
    let list = found?.help.dropFirst("Use one of: ".count).dropLast() ?? ""
    return Set(list.split(separator: ", ").map(String.init))
  }

  @Test func theKeysOfResponses() async throws {
    let known = try await knownKeys("responses:\n  \(Self.stranger): a\n")
    #expect(known == (try Guide().keys(in: Self.heading, column: "Key of the answers")))
    let column = try await knownKeys("responses:\n  questions:\n    q:\n      \(Self.stranger): a\n")
    #expect(column == (try Guide().keys(in: Self.heading, column: "Key of a column")))
  }
}
