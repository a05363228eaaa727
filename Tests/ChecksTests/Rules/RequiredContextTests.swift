import Checks
import Testing

@Suite struct RequiredContextTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("required-context", page("<p role=\"listitem\">One</p>")) == [
        "1:110 Something has the role “listitem” but is not directly inside “list” or “directory”. Screen readers cannot say what it is part of, or how many there are. | "
          + "Put it directly inside something with the role “list” or “directory”, or take role=\"listitem\" away."
      ])
  }

  @Test(arguments: [
    "<div role=\"list\"><div aria-live=\"polite\"><p role=\"listitem\">One</p></div></div>",
    "<div role=\"tablist\"><div role=\"group\"><p role=\"tab\">One</p></div></div>",
    "<p role=\"row\">a</p>",
    "<ul role=\"none\"><li><p role=\"listitem\">a</p></li></ul>",
  ])
  func finds(_ html: String) {
    #expect(outcome("required-context", page(html)) == .failed)
  }

  @Test(arguments: [
    "<div role=\"list\" aria-owns=\"i\"></div><p id=\"i\" role=\"listitem\">a</p>",
    "<div role=\"menu\"><div role=\"group\"><p role=\"menuitem\">a</p></div></div>",
    "<table><tr><td role=\"gridcell\">a</td></tr></table>",
    "<p role=\"tab\" hidden>a</p>",
    "<p id=\"a\" aria-owns=\"b\"></p><p id=\"b\" aria-owns=\"a\"></p>",
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("required-context", page(html)).isEmpty)
  }

  @Test func passes() {
    #expect(
      outcome("required-context", page("<ul><li role=\"none\"><p role=\"listitem\">One</p></li></ul>"))
        == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(
      outcome("required-context", page("<ul><li role=\"listitem\">Its own role</li></ul>")) == .inapplicable)
  }
}
