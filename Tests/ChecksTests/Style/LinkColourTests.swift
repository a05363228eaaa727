import Checks
import Testing

@Suite struct LinkColourTests {
  private static let plain = "a{text-decoration:none;color:#00449e}"
  private static let sentence =
    "<p>Read the whole of <a href=\"#main\">the survey of 2025</a> before you decide what to do.</p>"

  private func outcome(_ css: String, _ body: String = sentence) -> Outcome? {
    report(page(body, head: "<style>\(css)</style>")).outcome(of: "link-colour")
  }

  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("link-colour", page(Self.sentence + Self.sentence, head: "<style>\(Self.plain)</style>")) == [
        "1:183 Only its colour tells the link “the survey of 2025” from the words around it, and the two colours have a "
          + "contrast of 2.32; it needs 3. People who do not see colours well do not find the link. One more link "
          + "looks the same. | Underline links in running text: take “text-decoration: none” away. Or give them a line "
          + "or a background."
      ])
  }

  @Test(arguments: [
    "*{font-family:Arial}*,::before{border:0 solid;font-style:normal;content:none}\(plain)",
    "a:link{text-decoration:none;color:#00449e} a:hover{text-decoration:underline}",
    "@media (prefers-color-scheme:dark){:root{color-scheme:dark}a{text-decoration:none;color:#dde}}",
  ])
  func findsLinksToldByColourAlone(css: String) {
    #expect(outcome(css) == .failed)
  }

  @Test(arguments: [
    "", "a{text-decoration:none;color:#4b8ed8}", "a{text-decoration:none;color:inherit}",
    plain + "a{font-weight:bold}", plain + "a{border-bottom:1px solid}",
    plain + "a{border-block-end:1px solid}",
    plain + "a{font-style:italic}", plain + "a{font:italic 1em serif}", plain + "a{box-shadow:0 1px}",
    plain + "a{background:linear-gradient(red,red)}", plain + "a::after{content:'→'}",
    plain + "a{text-transform:uppercase}",
  ])
  func anyOtherDifferenceIsEnough(css: String) {
    #expect(outcome(css) == .passed)
  }

  @Test(arguments: [
    "<nav>\(sentence)</nav>",
    "<ul><li><a href=\"#main\">The first of all pages</a></li><li><a href=\"#main\">The second page</a></li></ul>",
    "<p><a href=\"#main\">The first of all pages</a> | <a href=\"#main\">The second of all</a></p>",
    "<p>Here is the whole survey for you to read:<br><a href=\"#main\">The survey</a></p>",
    "<p>By <a href=\"#main\">A. Khan</a></p>",
    "<p>Read the whole of the survey <a href=\"#main\"><img src=\"a.png\" alt=\"here\"></a> before you decide.</p>",
  ])
  func linksOutsideRunningTextAreLeftAlone(body: String) {
    #expect(outcome(Self.plain, body) == .inapplicable)
  }

  @Test func aDifferenceAroundOrInsideTheLinkCounts() {
    #expect(
      outcome(Self.plain, Self.sentence.replacing("<a", with: "<u><a").replacing("</a>", with: "</a></u>"))
        == .passed)
    #expect(outcome(Self.plain, Self.sentence.replacing("the survey", with: "<i>the survey</i>")) == .passed)
  }
}
