import Foundation
import Testing

/// People's own answers under `content/` stop everything, and nothing that stands in them is ever repeated.
struct RespondentFileTests {
  private static let cells = ["R_7x2", "jo.bloggs", "NE1 4XX", "Westgate"]

  private func site(_ path: String) throws -> SmallSite {
    let site = try SmallSite()
    try site.folder.write(
      """
      title: Callouts
      description: Callouts by area.
      source: {name: Unit records}
      period: 2024
      geography: Exampleshire
      status: illustrative
      updated: 2025-06-02
      columns:
        area: {title: Area, type: category, description: The area., total: All}
        count: {title: Callouts, type: count, description: The callouts.}
      disclosure: {threshold: 5, reason: Tests.}
      """,
      to: "content/data/callouts.yml")
    try site.folder.write("area,count\nNorth,30\nSouth,12\nAll,42\n", to: "content/data/callouts.csv")
    try site.folder.write(
      "ResponseId,Email,Home postcode,Street\nR_7x2,jo.bloggs@example.org,NE1 4XX,Westgate Road\n"
        + "R_7x3,j@example.org,NE1 4XY,Westgate Road\n", to: path)
    return site
  }

  @Test(arguments: ["content/answers.csv", "content/data/answers.csv", "content/_raw/answers.txt"])
  func nothingIsPublishedOrRecorded(path: String) throws {
    let site = try site(path)
    for arguments in [["build"], ["release"], ["check", "content"], ["build", "--format", "json"]] {
      let run = arguments == ["build"] ? try site.build() : try Candour.run(arguments, in: site.path)
      #expect(run.status != 0, "\(arguments)")
      for cell in Self.cells { #expect(!(run.output + run.errors).contains(cell), "\(arguments)") }
    }
    #expect(try site.build().errors.contains("\(path): error: This file looks like people’s own answers"))
    #expect(!FileManager.default.fileExists(atPath: "\(site.path)/public"))
    #expect(!FileManager.default.fileExists(atPath: "\(site.path)/content/released"))
  }
}
