import Foundation
import Testing

/// `candour check`, on pages of any origin.
struct CheckCommandTests {
  private static let good = """
    <!DOCTYPE html><html lang="en-GB"><head><title>A page</title></head>
    <body><main><h1>A page</h1><p><a href="other.html">The other page</a></p></main></body></html>

    """

  @Test func aFolder() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.good, to: "www/index.html")
    try folder.write(Self.good.replacing("other.html", with: "gone.html"), to: "www/other.html")
    let run = try Candour.run(["check", "www/"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("www/other.html:2:"))
    #expect(run.errors.contains("The link goes to “gone.html”, which is not on the site."))
    #expect(run.errors.contains("Checked 2 pages with "))
  }

  @Test func aFile() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.good.replacing(" lang=\"en-GB\"", with: ""), to: "page.html")
    let run = try Candour.run(["check", "page.html", "--format", "json"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.contains("\"file\" : \"page.html\""))
    #expect(run.output.contains("\"3.1.1\""))
  }

  @Test func ourOwnSiteIsGood() throws {
    let site = try SmallSite()
    _ = try site.build()
    let run = try Candour.run(["check", "public", "--strict"], in: site.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.hasPrefix("Checked 4 pages with "))
    #expect(
      run.errors.hasSuffix("nothing wrong. A program finds some barriers, not all: a person must look too.\n")
    )
  }

  @Test func adviceOnContentIsNeverWrong() throws {
    let site = try SmallSite()
    try site.folder.write("---\ntitle: Numbers\n---\n\nThere were 777 robberies.\n", to: "content/numbers.md")
    let run = try Candour.run(["check", "content", "--strict"], in: site.path)
    #expect(run.status == 0)
    #expect(
      run.errors.hasPrefix(
        "content/numbers.md:5: advice: A number here comes from no dataset: “777 robberies”.\n"))
    #expect(run.errors.hasSuffix("nothing wrong, and 1 piece of advice.\n"))
  }

  @Test func aMissingPath() throws {
    let folder = try TemporaryFolder()
    let run = try Candour.run(["check", "gone"], in: folder.path)
    #expect(run.status == 1)
    #expect(
      run.errors == """
        gone: error: There is no file or folder with this name.
          help: Check the path. A site that “candour build” made is in “public”.

        There was no HTML to check.

        """)
  }
}
