import Checks
import Diagnostics
import Foundation
import Testing

/// The table of rules in the guide says what the rules say.
@Suite struct CheckingGuideTests {
  private static let guide = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("docs/checking.md")
  private static let marks = ("<!-- rules -->\n", "<!-- /rules -->")

  private static func row(_ rule: RuleFacts) -> String {
    let voice = rule.voice == .law ? "law" : rule.severity == .advice ? "advice" : "good practice"
    let criteria = rule.wcag.joined(separator: ", ")
    return "| `\(rule.id)` | \(rule.asks) | \(voice) | \(criteria) | \(rule.act.joined(separator: ", ")) |\n"
  }

  private static func table(_ heading: String, _ rules: [RuleFacts]) -> String {
    "\n### \(heading)\n\n| Rule | What it asks | Who asks | WCAG | ACT |\n|---|---|---|---|---|\n"
      + rules.map(row).joined()
  }

  /// With `CANDOUR_RECORD=1` the table is written anew.
  @Test func theTableIsThatOfTheRules() throws {
    let text = try String(contentsOf: Self.guide, encoding: .utf8)
    let start = try #require(text.firstRange(of: Self.marks.0)?.upperBound)
    let end = try #require(text.firstRange(of: Self.marks.1)?.lowerBound)
    let wanted =
      Self.table("On a page", Checker.rules) + Self.table("Across a site", Checker.siteRules) + "\n"
    if ProcessInfo.processInfo.environment["CANDOUR_RECORD"] == "1" {
      let whole = text[..<start] + wanted + text[end...]
      try Data(String(whole).utf8).write(to: Self.guide)
    } else {
      #expect(
        String(text[start..<end]) == wanted,
        "Record it with CANDOUR_RECORD=1 swift test --filter CheckingGuide")
    }
  }
}
