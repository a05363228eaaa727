import Checks
import Testing

@Suite struct KnownRoleTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("known-role", page("<p role=\"buton\">Save</p>")) == [
        "1:110 “buton” is not a role that browsers know, so they take no notice of it. Screen reader users are not told what this part of the page is. | "
          + "Did you mean role=\"button\"? If not, take the role away."
      ])
  }

  @Test(arguments: [
    "<p role=\"widget\">An abstract role</p>",
    "<p role=\"text\">Text</p>",
  ])
  func finds(_ html: String) {
    #expect(outcome("known-role", page(html)) == .failed)
  }

  @Test(arguments: [
    "<p role=\"doc-tip\">Tip</p>",
    "<p role=\"NOTE\">In capitals</p>",
    "<p role=\"lnik\" hidden>Hidden</p>",
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("known-role", page(html)).isEmpty)
  }

  @Test func passes() {
    #expect(outcome("known-role", page("<p role=\"shiny note\">Mind the gap</p>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("known-role", page("<p role=\" \">Text</p>")) == .inapplicable)
  }
}
