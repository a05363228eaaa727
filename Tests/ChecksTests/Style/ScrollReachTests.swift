import Checks
import Testing

@Suite struct ScrollReachTests {
  private static let long = String(repeating: "many words that fill more than one line ", count: 8)
  private static let css = ".b{height:40px;width:300px;overflow-y:auto}"

  private func outcome(_ body: String, _ css: String = css) -> Outcome? {
    report(page(body, head: "<style>\(css)</style>")).outcome(of: "scroll-reach")
  }

  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "scroll-reach", page("<div class=\"b\">\(Self.long)</div>", head: "<style>\(Self.css)</style>")) == [
          "1:168 This part of the page scrolls by itself, and the tab key does not reach it. People who use a keyboard "
            + "cannot see what is further down or to the side in it. | Let it grow with what is in it, or add "
            + "tabindex=\"0\", a role such as “region” and a name."
        ])
  }

  @Test func findsPicturesInARowThatCannotBreak() {
    let row =
      "<div class=\"b\"><img src=\"a.png\" alt=\"A\" width=\"200\"><img src=\"b.png\" alt=\"B\" width=\"200\"></div>"
    #expect(outcome(row, ".b{width:300px;overflow-x:auto;white-space:nowrap}") == .failed)
    #expect(outcome(row, ".b{width:300px;overflow-x:auto}") == .inapplicable)
  }

  @Test func whatTheTabKeyReachesPasses() {
    #expect(outcome("<div class=\"b\" tabindex=\"0\">\(Self.long)</div>") == .passed)
    #expect(outcome("<div class=\"b\">\(Self.long)<a href=\"#main\">Start</a></div>") == .passed)
    #expect(outcome("<div class=\"b\" tabindex=\"-1\">\(Self.long)</div>") == .failed)
    #expect(outcome("<div class=\"b\">\(Self.long)<button disabled>Send</button></div>") == .failed)
  }

  @Test(arguments: [
    ".b{max-height:40em;overflow:auto}", ".b{overflow:auto}", ".b{height:40px;overflow:hidden}",
    ".b{height:40px;overflow:auto;columns:9}", "body{height:40px;overflow:auto}",
  ])
  func isOnlyAboutWhatSurelyScrolls(css: String) {
    #expect(outcome("<div class=\"b\">\(Self.long)</div>", css) == .inapplicable)
  }

  @Test func aTableInABoxMayFit() {
    #expect(outcome("<div class=\"b\"><table><tr><th>A</th><td>1</td></tr></table></div>") == .inapplicable)
  }
}
