import Checks
import Testing

@Suite struct RequiredOwnedTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("required-owned", page("<div role=\"tablist\"><a href=\"#main\">Up</a></div>")) == [
        "1:130 <a> is directly inside something with the role “tablist”, which may hold only “tab”. Screen readers count its parts wrong or leave this one out. | "
          + "Move it out, put it inside one of the parts, or take role=\"tablist\" away."
      ])
  }

  @Test(arguments: [
    "<div role=\"list\">Words only</div>",
    "<div role=\"list\"></div>",
    "<div role=\"list\"><p role=\"listitem\">One</p><a href=\"/\">Two</a></div>",
    "<div role=\"list\"><div aria-live=\"polite\"><p role=\"listitem\">One</p></div></div>",
    "<div role=\"list\" aria-owns=\"t\"></div><p id=\"t\" role=\"note\">a</p>",
  ])
  func finds(_ html: String) {
    #expect(outcome("required-owned", page(html)) == .failed)
  }

  @Test(arguments: [
    "<div role=\"list\" aria-busy=\"true\"></div>",
    "<div role=\"list\" aria-owns=\"i\"></div><p id=\"i\" role=\"listitem\">a</p>",
    "<ul role=\"menu\"><li role=\"none\"><a href=\"/\" role=\"menuitem\">Home</a></li><li role=\"separator\"></li></ul>",
    "<div role=\"list\"></div><script>fill()</script>",
    "<table role=\"grid\"><tr><td>1</td></tr></table>",
    "<div role=\"tree\"><div role=\"group\"><p role=\"treeitem\">a</p></div></div>",
    "<div role=\"list\" hidden></div>",
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("required-owned", page(html)).isEmpty)
  }

  @Test func passes() {
    #expect(
      outcome(
        "required-owned", page("<div role=\"list\"><div><span role=\"listitem\">One</span></div></div>"))
        == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("required-owned", page("<ul role=\"list\"><li>Its own role</li></ul>")) == .inapplicable)
  }
}
