import Checks
import Diagnostics
import Foundation
import Reporting
import Testing

/// What the schema of SARIF 2.1.0 (OASIS Standard, 27 March 2020) requires, and what GitHub asks besides.
@Suite("SARIF")
struct SARIFTests {
  private func log(_ run: CheckedRun) throws -> [String: Any] {
    let text = SARIFReport.text(run)
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func parts(_ run: CheckedRun) throws -> (rules: [[String: Any]], results: [[String: Any]]) {
    let log = try log(run)
    let first = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((first["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "Candour")
    return (
      try #require(driver["rules"] as? [[String: Any]]), try #require(first["results"] as? [[String: Any]])
    )
  }

  @Test func theLogNamesItsVersionAndHasOneRun() throws {
    let log = try log(run(faulty))
    #expect(log["version"] as? String == "2.1.0")
    #expect(log["$schema"] as? String == "https://json.schemastore.org/sarif-2.1.0.json")
    #expect((log["runs"] as? [Any])?.count == 1)
  }

  @Test func everyResultHasItsRuleMessagePlaceAndFingerprint() throws {
    let (rules, results) = try parts(run(faulty))
    #expect(results.count > 2)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(rules[index]["id"] as? String == result["ruleId"] as? String)
      let level = try #require(result["level"] as? String)
      let kind = try #require(result["kind"] as? String)
      #expect(["none", "note", "warning", "error"].contains(level))
      // The standard: where a result is not a failure, its level is “none”.
      #expect((kind == "fail") == (level != "none"))
      #expect(((result["message"] as? [String: Any])?["text"] as? String)?.isEmpty == false)
      let places = try #require(result["locations"] as? [[String: Any]])
      let place = try #require(places.first?["physicalLocation"] as? [String: Any])
      #expect((place["artifactLocation"] as? [String: Any])?["uri"] as? String == "plan/index.html")
      #expect(((place["region"] as? [String: Any])?["startLine"] as? Int ?? 0) >= 1)
      #expect((result["partialFingerprints"] as? [String: String])?.count == 1)
    }
  }

  @Test func rulesAreDistinctAndLinkToTheirSource() throws {
    let (rules, _) = try parts(run(faulty))
    #expect(Set(rules.compactMap { $0["id"] as? String }).count == rules.count)
    for rule in rules {
      #expect((rule["shortDescription"] as? [String: Any])?["text"] is String)
      if let help = rule["helpUri"] as? String { #expect(help.hasPrefix("https://www.w3.org/WAI/")) }
    }
    let image = try #require(rules.first { $0["id"] as? String == "image-alternative" })
    #expect(
      image["helpUri"] as? String == "https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html")
  }

  @Test func theFingerprintOutlivesALineThatMoves() throws {
    let prints = try [faulty, "\n\n" + faulty].map { html in
      try parts(run(html)).results.compactMap {
        ($0["partialFingerprints"] as? [String: String])?.values.first
      }
    }
    #expect(prints[0] == prints[1])
  }

  @Test func aPathIsAReference() throws {
    let problem = Diagnostic(
      .error, id: "unknown-key", "M.", help: "H.", at: SourceLocation(file: "a b/ä%.md", line: 2))
    let (rules, results) = try parts(CheckedRun(diagnostics: [problem]))
    let place =
      (results.first?["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
    #expect((place?["artifactLocation"] as? [String: Any])?["uri"] as? String == "a%20b/%C3%A4%25.md")
    #expect(rules.last?["id"] as? String == "unknown-key")
  }
}
