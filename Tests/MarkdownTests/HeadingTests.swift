import Markdown
import Testing

@Suite("Headings")
struct HeadingTests {
  @Test(
    arguments: [
      ("What we found", "what-we-found"), ("Knife crime: 2010 to 2021", "knife-crime-2010-to-2021"),
      ("S.W.O.T/P.E.S.T.E.L", "swotpestel"), ("  Café & bar  ", "café--bar"), ("A_b-c", "a_b-c"),
      ("*What* `code` [link](https://example.org)", "what-code-link"), ("Don't", "dont"),
      ("½ of 10²", "-of-10"),
      ("日本語", "日本語"), ("!!!", "section"), ("1) Introduction", "1-introduction"),
    ])
  func anchorsAreThoseOfGitHub(_ heading: String, _ anchor: String) {
    #expect(Rendering("## \(heading)").markdown.headings.map(\.id) == [anchor])
  }

  @Test func repeatedHeadingsAreNumbered() {
    let headings = Rendering("## A\n\n## A\n\n## A-1\n\n## A\n").markdown.headings
    #expect(headings.map(\.id) == ["a", "a-1", "a-1-1", "a-2"])
  }

  @Test func reservedAnchorsAreLeftAlone() {
    var slugs = Slugs(reserved: ["contents"])
    #expect(slugs.next(for: "Contents") == "contents-1")
  }

  @Test func levelAndPrefixAreLeftToThePage() {
    let rendering = Rendering("## Two\n\n### Three\n\nSetext\n------\n", after: 2)
    #expect(
      rendering.html == """
        <h{2} id="{prefix}two">Two</h{2}>
        <h{3} id="{prefix}three">Three</h{3}>
        <h{2} id="{prefix}setext">Setext</h{2}>

        """)
    #expect(rendering.markdown.headings.map(\.level) == [2, 3, 2])
    #expect(rendering.markdown.headings.map(\.line) == [3, 5, 7])
  }

  @Test func aFirstHeadingCanNameThePage() {
    let vru = Glossary.Entry(term: "unit", meaning: "A body.")
    let rendering = Rendering("# The *plan*\n\nThe unit.", glossary: [vru])
    #expect(rendering.markdown.leadingTitle?.text == "The plan")
    #expect(rendering.html == "<p>The <a class=\"word\" href=\"#word-unit\">unit</a>.</p>\n")
    #expect(rendering.problems == [])
  }

  @Test(arguments: ["Text.\n\n# Again", "> # Again", "- # Again"])
  func anyOtherFirstLevelHeadingIsOneTooMany(_ source: String) {
    let rendering = Rendering(source)
    #expect(rendering.markdown.leadingTitle == nil)
    #expect(rendering.html.contains("<p>Again</p>"))
    #expect(rendering.shortProblems == ["\(source.hasPrefix("T") ? 3 : 1) second-title"])
    #expect(
      rendering.problems.first?.hasSuffix(
        "The heading “Again” is marked as the page’s title, with one “#”. → Start headings inside the page with “##”. "
          + "The title is the page’s “title”.") == true)
  }
}
