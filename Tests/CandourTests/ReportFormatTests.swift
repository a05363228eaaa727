import Foundation
import Testing

/// What other programs read.
struct ReportFormatTests {
  private func brokenSite() throws -> SmallSite {
    let site = try SmallSite()
    try site.folder.write("---\ntitle: Bad\n---\n\nSee [it, 100%](nowhere.md).\n", to: "content/bad.md")
    return site
  }

  @Test func jsonHasTheDocumentedShape() throws {
    let run = try brokenSite().build("--format", "json")
    #expect(run.status == 1)
    #expect(run.errors == "")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let found = try #require((object["diagnostics"] as? [[String: Any]])?.first)
    #expect(object.keys.sorted() == ["diagnostics", "questions", "summary"])
    #expect(found["severity"] as? String == "error")
    #expect(found["id"] as? String == "missing-target")
    #expect(
      found["message"] as? String == "The link “nowhere.md” leads to a file that does not exist: nowhere.md")
    #expect(found["file"] as? String == "content/bad.md")
    #expect(found["line"] as? Int == 5)
    #expect(found["wcag"] as? [String] == [])
    #expect(found["act"] as? [String] == [])
    #expect((found["help"] as? String)?.isEmpty == false)
  }

  @Test func jsonOfAGoodBuildSaysWhatWasChecked() throws {
    let run = try SmallSite().build("--format", "json")
    #expect(run.status == 0)
    #expect(run.errors == "")
    let object = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect((object["diagnostics"] as? [Any])?.isEmpty == true)
    let summary = try #require(object["summary"] as? [String: Any])
    #expect(summary["pages"] as? Int == 7)
    #expect((summary["notChecked"] as? [String])?.isEmpty == false)
  }

  @Test func githubPutsProblemsBesideTheLines() throws {
    let run = try brokenSite().build("--format", "github")
    #expect(run.status == 1)
    #expect(run.errors == "")
    #expect(
      run.output.hasPrefix(
        "::error file=content/bad.md,line=5,title=missing-target::The link “nowhere.md” leads to a file"))
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test func aFindingPointsAtTheMarkdown() throws {
    let site = try SmallSite()
    try site.folder.write("---\ntitle: Bad\n---\n\nText.\n\n#### A heading\n", to: "content/bad.md")
    let run = try site.build("--format", "json")
    #expect(run.status == 1)
    #expect(run.output.contains("\"file\" : \"content/bad.md\""))
    #expect(run.output.contains("\"line\" : 7"))
    #expect(run.output.contains("\"url\" : \"bad/index.html\""))
  }
}
