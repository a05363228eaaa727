import Foundation
import Testing

/// What the program says and how it ends.
struct CommandLineTests {
  @Test func publishesAndSaysWhat() throws {
    let run = try SmallSite().build()
    #expect(run.status == 0)
    #expect(run.output == "")
    #expect(run.errors.replacing(/\d+\.\d\d s/, with: "T") == "Published public/: 7 pages, in T.\n")
  }

  @Test func saysThatNothingWasPublished() throws {
    let site = try SmallSite()
    try site.folder.write("No title.\n", to: "content/bad.md")
    let run = try site.build()
    #expect(run.status == 1)
    #expect(
      run.errors == """
        content/bad.md:1: error: This page has no title.
          1 | No title.
          help: Write its details at the very top: a line ---, then “title: What the page is about”, then a line ---.

        Nothing was published: 1 error.

        """)
    #expect(!FileManager.default.fileExists(atPath: "\(site.path)/public"))
  }

  @Test func saysThatTheEarlierSiteStands() throws {
    let site = try SmallSite()
    #expect(try site.build().status == 0)
    let before = try site.site()
    try site.folder.write("No title.\n", to: "content/bad.md")
    let run = try site.build()
    #expect(run.status == 1)
    #expect(run.errors.hasSuffix("Nothing was published: 1 error. The site in public/ is as it was.\n"))
    #expect(try site.site() == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: site.path).sorted() == [
        ".public.lock", "content", "public", "templates",
      ])
  }

  @Test func strictLetsNoWarningPass() throws {
    let site = try SmallSite()
    try site.folder.write(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1\" height=\"1\"/>", to: "content/unused.svg")
    #expect(try site.build().status == 0)
    let run = try site.build("--strict")
    #expect(run.status == 1)
    #expect(
      run.errors.hasSuffix(
        "Nothing was published: 1 warning, and --strict lets none pass. The site in public/ is as it was.\n"))
  }

  @Test func draftsShowWhatIsToCome() throws {
    let site = try SmallSite()
    try site.folder.write("---\ntitle: Draft\ndraft: true\n---\n\nText.\n", to: "content/draft.md")
    try site.folder.write("---\ntitle: Later\npublished: 2026-01-16\n---\n\nText.\n", to: "content/later.md")
    _ = try site.build()
    #expect(try site.site()["draft/index.html"] == nil)
    #expect(try site.site()["later/index.html"] == nil)
    _ = try site.build("--drafts")
    #expect(try site.site()["draft/index.html"] != nil)
    #expect(try site.site()["later/index.html"] != nil)
    #expect(try site.folder.text("public/robots.txt") == "User-agent: *\nDisallow: /\n")
  }

  @Test func baseURLTakesThePlaceOfTheSettings() throws {
    let site = try SmallSite()
    _ = try site.build("--base-url", "https://council.example/unit")
    #expect(try site.folder.text("public/404.html").contains("<a href=\"/unit/\">home page</a>"))
    #expect(
      try site.folder.text("public/sitemap.xml").contains("<loc>https://council.example/unit/page-0/</loc>"))
    let check = try Candour.run(["check", "public"], in: site.path)
    #expect(check.status == 0, "a check knows the path from the build")
  }

  @Test(arguments: [
    (["build", "--jobs", "0"], "“--jobs 0” should be a number from 1 to 256."),
    (["check", "--jobs", "0", "."], "“--jobs 0” should be a number from 1 to 256."),
    (["build", "--base-url", "example.org"], "“--base-url example.org” should be an address such as"),
    (["build", "--today", "2026-02-30"], "“--today 2026-02-30” should be a day such as 2026-11-21."),
    (["build", "--output", ""], "“--output” should name a folder."),
    (["build", "--format", "xml"], "The value 'xml' is invalid for '--format <format>'"),
    (["build", "--strikt"], "Unknown option '--strikt'"),
    (["bulid"], "bulid"),
    (["check"], "Missing expected argument '<paths> ...'"),
    (["check", "--base-path", "unit", "."], "“--base-path unit” should start with a slash, such as /unit/."),
  ])
  func wrongUsageIs64(arguments: [String], words: String) throws {
    let run = try Candour.run(arguments, in: NSTemporaryDirectory())
    #expect(run.status == 64)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test func saysWhereThereIsNoContent() throws {
    let folder = try TemporaryFolder()
    let run = try Candour.run(["build", "--content", "contnet"], in: folder.path)
    #expect(run.status == 1)
    #expect(
      run.errors == """
        contnet: error: There is no folder with this name.
          help: Run the command where the folder “content” is, or name another with --content.

        Nothing was published: 1 error.

        """)
  }

  @Test(arguments: ["build", "check"])
  func helpSaysHowItEnds(command: String) throws {
    let run = try Candour.run([command, "--help"], in: NSTemporaryDirectory())
    #expect(run.status == 0)
    #expect(run.output.contains("64"))
    #expect(!run.output.contains("--today"))
  }
}
