import Foundation
import Testing

/// What a new unit has to change in the demonstration, and what stops being tested once it has.
struct NewUnitTests {
  private func text(_ file: String) throws -> String {
    try String(contentsOfFile: "\(Fixtures.project)/\(file)", encoding: .utf8)
  }

  @Test(arguments: [
    "name", "short-name", "area", "base-url", "governing-body", "contact", "accessibility", "notice",
  ])
  func whatIsTheDemonstrationsOwnIsMarked(_ key: String) throws {
    let lines = try text("content/site.yml").split(separator: "\n")
    let line = try #require(lines.firstIndex { $0.hasPrefix("\(key):") })
    let comment = lines[..<line].reversed().prefix { $0.hasPrefix("#") }
    #expect((comment + [lines[line]]).contains { $0.contains("# yours") }, "\(key)")
  }

  @Test(arguments: ["governing-body", "contact", "notice", "accessibility", "content/accessibility.md"])
  func theReadmeNamesIt(_ name: String) throws {
    let step = try #require(try text("README.md").firstMatch(of: #/\n2\. .*?\n3\. /#.dotMatchesNewlines()))
    #expect(step.output.contains("`\(name)`"))
  }

  /// The tests read the demonstration: the workflow must know it when it sees it, and publish without them elsewhere.
  @Test func theWorkflowKnowsTheDemonstration() throws {
    let workflow = try text(".github/workflows/site.yml")
    let start = try #require(workflow.firstMatch(of: /grep -q '\^([^']+)' content\/site\.yml/)).output.1
    #expect(try text("content/site.yml").split(separator: "\n").contains { $0.hasPrefix(start) })
    #expect(workflow.contains("needs.test.result == 'success' || needs.test.result == 'skipped'"))
    #expect(workflow.contains("needs.build.result == 'success'"))
  }
}
