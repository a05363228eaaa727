import Checks
import Testing

@Suite struct LinkWordsTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("link-words", page("<p><a href=\"/plan/\">Read more →</a></p>")) == [
        "1:113 The link says only “read more”, and nothing around it says more. "
          + "People who hear it cannot tell where it goes. | "
          + "Use the name of the page or file it goes to as the words of the link."
      ])
  }

  @Test(arguments: [
    "<p><a href=\"/plan/\">Our plan</a></p>",
    "<p>Our plan: <a href=\"/plan/\">read more</a></p>",
    "<ul><li>Our plan<ul><li><a href=\"/plan.pdf\">PDF</a></li></ul></li></ul>",
    "<table><tr><th>Our plan</th></tr><tr><td><a href=\"/plan.pdf\">PDF</a></td></tr></table>",
    "<h2 id=\"plan\">Our plan</h2><div><a href=\"/plan/\" aria-describedby=\"plan\">Read more</a></div>",
  ])
  func passes(body: String) {
    #expect(outcome("link-words", page(body)) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("link-words", page("<p>No links</p>")) == .inapplicable)
  }
}
