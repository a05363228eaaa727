import Diagnostics
import Foundation
import Survey
import Testing

@testable import Aggregation

@Suite("The authoring guide")
struct GuideTests {
  /// The first block of `kind` in the guide’s section on answers.
  private func example(_ kind: String) throws -> String {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let guide = try String(contentsOf: root.appendingPathComponent("docs/authoring.md"), encoding: .utf8)
    let section = try #require(guide.components(separatedBy: "### From answers to results.csv\n").last)
    let block = try #require(section.components(separatedBy: "```\(kind)\n").dropFirst().first)
    return try #require(block.components(separatedBy: "```").first)
  }

  @Test("The example of a file of answers is read as its example of survey.yml says")
  func example() throws {
    let questions = """
      breakdowns:
        - {name: Area, groups: [Northmarch, Eastvale]}
        - {name: Age, groups: [16 to 64, 65 and over]}
      questions:
        - {id: safe-after-dark, topic: T, wording: W?, type: single, options: [Very safe, Fairly safe]}
        - {id: who-you-told, topic: T, wording: W?, type: multiple, options: [Family or friends, The police, Nobody]}
        - id: trust-police
          topic: T
          wording: W?
          type: single
          options: [Strongly agree, Tend to agree, Tend to disagree, Strongly disagree]
        - {id: what-would-help, topic: T, wording: W?, type: multiple, options: [More lights, More police, Something else]}

      """
    #expect(
      try Readings(example("yaml"), questions: questions).counts(example("csv")) == [
        "Very safe 2/2", "Fairly safe 0/2", "Family or friends 1/2", "The police 1/2", "Nobody 1/2",
        "Strongly agree 0/2", "Tend to agree 1/2", "Tend to disagree 0/2", "Strongly disagree 1/2",
        "More lights 2/2", "More police 0/2", "Something else 1/2", "Northmarch 1/2", "Eastvale 1/2",
        "16 to 64 1/2", "65 and over 1/2",
      ])
  }
}
