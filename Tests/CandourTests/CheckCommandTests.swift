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
    try folder.write(
      Self.good.replacing("other.html", with: "gone.html").replacing(">A page<", with: ">Another<"),
      to: "www/other.html")
    let run = try Candour.run(["check", "www/"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("What good practice asks: 1 error\n\nwww/other.html:2:"))
    #expect(run.errors == "", "a report can be piped to a pager")
    #expect(run.output.contains(" [broken-link]\n"), "\(run.output)")
    #expect(run.output.contains("The link goes to “gone.html”, which is not on the site."))
    #expect(run.output.contains("Checked 2 pages with "))
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
    #expect(run.status == 0, "\(run.output)")
    #expect(run.output.hasPrefix("No program can tell:\n"))
    #expect(run.output.contains("Checked 7 pages with "))
    #expect(
      run.output.hasSuffix(
        "nothing to mend was found. A program finds some barriers, not all: a person must look too.\n")
    )
  }

  @Test func adviceOnContentIsNeverWrong() throws {
    let site = try SmallSite()
    try site.folder.write("---\ntitle: Numbers\n---\n\nThere were 777 robberies.\n", to: "content/numbers.md")
    let run = try Candour.run(["check", "content", "--strict"], in: site.path)
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix(
        "content/numbers.md:5: advice: A number here comes from no dataset: “777 robberies”. [untied-number]\n"
      ))
    #expect(run.output.hasSuffix("Checked 3 pages of text: 1 piece of advice.\n"))
  }

  @Test func aStylesheetAboveTheFolderOneIsIn() throws {
    let folder = try TemporaryFolder()
    let page = Self.good.replacing(
      "</head>", with: "<link rel=stylesheet href=\"../s.css\"></head>")
    try folder.write(page, to: "www/deep/page.html")
    try folder.write("p { color: #777; background: #888 }", to: "www/s.css")
    try folder.write("p { color: #000; background: #fff }", to: "www/here/s.css")
    let run = try Candour.run(["check", "../deep/page.html"], in: "\(folder.path)/www/here")
    #expect(run.output.contains("contrast"), "\(run.output)")
  }

  @Test func linkedFoldersArePartOfTheSite() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.good.replacing("other.html", with: "sub/far.html"), to: "www/index.html")
    try folder.write(
      Self.good.replacing("other.html", with: "gone.pdf").replacing(">A page<", with: ">Far<"),
      to: "elsewhere/far.html")
    let manager = FileManager.default
    try manager.createSymbolicLink(
      atPath: "\(folder.path)/www/sub", withDestinationPath: "\(folder.path)/elsewhere")
    try manager.createSymbolicLink(
      atPath: "\(folder.path)/elsewhere/round", withDestinationPath: "\(folder.path)/www")
    try manager.createSymbolicLink(
      atPath: "\(folder.path)/elsewhere/gone.pdf", withDestinationPath: "nowhere")
    let run = try Candour.run(["check", "www"], in: folder.path)
    #expect(run.output.contains("Checked 2 pages with "), "\(run.output)")
    #expect(run.output.contains("www/sub/round: warning: This link leads back to a folder that it is in"))
    #expect(run.output.contains("The link goes to “gone.pdf”, which is not on the site."))
    #expect(!run.output.contains("sub/far.html”, which is not on the site"))
    #expect(!run.output.contains("something else inside"))
  }

  @Test func aPageThatCannotBeReadIsCountedApart() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.good.replacing("other.html", with: "good.html"), to: "www/good.html")
    try folder.write(String(repeating: "<div>", count: 2_000), to: "www/deep.html")
    let run = try Candour.run(["check", "www"], in: folder.path)
    #expect(run.output.contains("Checked 1 page with "))
    #expect(run.output.contains(" 1 page could not be read and was not checked. "))
  }

  @Test func aFolderWithoutPagesIsNamed() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.good.replacing("other.html", with: "index.html"), to: "www/index.html")
    try folder.write("x", to: "empty/notes.txt")
    let run = try Candour.run(["check", "www", "empty"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.contains("empty: error: There is no page of HTML in this folder."))
  }

  /// The text and the page made from it are checked in one run: each thing is said once, with the line of the text.
  @Test func whatIsSaidOfATextIsNotSaidAgainOfItsPage() throws {
    let site = try SmallSite()
    try site.folder.write(
      """
      ---
      title: What the figures say
      ---

      **What we found**

      THE DOORS OF THE HALL WERE LEFT OPEN ALL NIGHT

      See [the numbers](https://one.example/2024) and also [here](index.md).

      Then we looked again, at [the numbers](https://two.example/2025).
      """, to: "content/more.md")
    _ = try site.build()
    let alone = try Candour.run(["check", "public"], in: site.path).output
    for words in [
      "“What we found” is bold", "Two links say “the numbers”", "says only “here”", "is written in capitals",
    ] {
      #expect(alone.contains(words), "\(alone)")
    }
    let both = try Candour.run(["check", "public", "content"], in: site.path).output
    for words in ["What we found” ", "Two links say “the numbers”", "link “here”", "capitals."] {
      #expect(both.components(separatedBy: words).count == 2, "\(words): \(both)")
    }
    #expect(both.contains("content/more.md:5:3: warning: “What we found” looks like a heading"))
    #expect(both.contains("advice: The link “here” does not say where it leads"))
    #expect(!both.contains("is written in capitals") && !both.contains("says only “here”"))
  }

  @Test func aFaultOfThePageAloneIsStillSaid() throws {
    let site = try SmallSite()
    _ = try site.build()
    let page = try site.folder.text("public/index.html")
    try site.folder.write(
      page.replacing("</main>", with: "<p><b>What we found</b></p><p>Much.</p></main>"),
      to: "public/index.html")
    let run = try Candour.run(["check", "public", "content"], in: site.path)
    #expect(run.output.contains("“What we found” is bold text by itself"))
  }

  @Test func aMissingPath() throws {
    let folder = try TemporaryFolder()
    let run = try Candour.run(["check", "gone"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(
      run.errors == """
        gone: error: There is no file or folder with this name.
          help: Check the path. A site that “candour build” made is in “public”.

        There was no HTML to check.

        """)
  }

  @Test func oneFaultOfATemplateIsSaidOnce() throws {
    let folder = try TemporaryFolder()
    for name in ["a", "b", "c"] {
      try folder.write(
        Self.good.replacing(" lang=\"en-GB\"", with: "").replacing("A page", with: name),
        to: "www/\(name).html")
      try folder.write(Self.good.replacing("A page", with: "other"), to: "www/other.html")
    }
    let run = try Candour.run(["check", "www", "--format", "json"], in: folder.path)
    #expect(
      run.output.ranges(of: "\"id\" : \"page-language\"").count == 2, "one diagnostic, and the rule itself")
    #expect(run.output.contains("It is so once on each of 3 pages, such as a.html, b.html, c.html."))
    #expect(run.output.contains("\"audience\" : \"templates\""))
  }

  @Test func aReportInAFile() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.good, to: "www/index.html")
    let run = try Candour.run(
      ["check", "www", "--format", "html", "--output", "report.html"], in: folder.path)
    #expect(run.output == "")
    #expect(run.errors.hasSuffix("The report is in report.html.\n"))
    let again = try Candour.run(["check", "report.html", "--strict"], in: folder.path)
    #expect(again.status == 0, "\(again.output)")
  }

  @Test(arguments: [
    [0xFF, 0xFE, 0x3C, 0x00], Array("<HTML><FRAMESET><FRAME SRC=x.htm></FRAMESET>".utf8), [],
    [0x00, 0xC3, 0x28],
    Array("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'/>".utf8),
  ])
  func oddPagesAreNoTrouble(bytes: [UInt8]) throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.good, to: "www/page.html/index.html")
    try Data(bytes).write(to: URL(fileURLWithPath: "\(folder.path)/www/ODD.HTM"))
    let run = try Candour.run(["check", "www", "--format", "sarif"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.output.contains("www/ODD.HTM"))
    #expect(!run.output.contains("cannot be read"))
  }
}
