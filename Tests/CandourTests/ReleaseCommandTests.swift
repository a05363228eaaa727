import Foundation
import Testing

/// `candour release` and `candour audit`, for whoever answers for the data and for those who trust nothing.
struct ReleaseCommandTests {
  @Test func theReportIsForPeopleOrPrograms() throws {
    let site = try SmallSite()
    let text = try Candour.run(["release"], in: site.path)
    #expect(text.status == 0)
    #expect(
      text.output.hasPrefix("What the release hides. For whoever answers for the data: not for publication."))
    #expect(text.output.hasSuffix("Nothing stops publication.\n"))
    let json = try Candour.run(["release", "--format", "json"], in: site.path)
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(report["tables"] as? [String] == [])
    #expect(report["stopsPublication"] as? [String] == [])
    #expect(!FileManager.default.fileExists(atPath: "\(site.path)/public"))
  }

  @Test func whatStopsPublicationFailsTheCommand() throws {
    let site = try SmallSite()
    try site.folder.write("n\n1\n", to: "content/data/t.csv")
    let run = try Candour.run(["release"], in: site.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("content/data/t.csv"))
    #expect(run.output.contains("One problem stops publication."))
  }

  @Test func aMissingFolder() throws {
    let folder = try TemporaryFolder()
    let release = try Candour.run(["release", "--content", "gone"], in: folder.path)
    #expect(release.status == 1)
    #expect(release.errors.hasPrefix("gone: error: There is no folder with this name."))
    let audit = try Candour.run(["audit", "gone"], in: folder.path)
    #expect(audit.status == 1)
    #expect(audit.errors.hasPrefix("gone: error: There is no folder with this name."))
    #expect(audit.errors.hasSuffix("Nothing was audited.\n"))
  }

  @Test func aSiteWithoutHiddenCountsIsSafe() throws {
    let site = try SmallSite()
    _ = try site.build()
    let run = try Candour.run(["audit", "public/"], in: site.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors == "Read 0 tables. No count is hidden.\n")
    let json = try Candour.run(["audit", "public", "--format", "json"], in: site.path)
    #expect(json.output.contains("\"hidden\" : 0"))
    #expect(json.output.contains("\"exposures\" : ["))
  }
}
