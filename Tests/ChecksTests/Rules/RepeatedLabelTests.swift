import Checks
import Testing

@Suite struct RepeatedLabelTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "repeated-label",
        page("<label for=\"n\">Name</label><label for=\"n\">Your name</label><input id=\"n\">")) == [
          "1:169 A field has 2 labels. Some screen readers read only the first, others only the last. | "
            + "Keep one <label>, and put everything there is to say inside it."
        ])
  }

  @Test(arguments: [
    "<label for=\"n\">Name</label><label>Your name <input id=\"n\"></label>"
  ])
  func finds(_ html: String) {
    #expect(outcome("repeated-label", page(html)) == .failed)
  }

  @Test(arguments: [
    "<label for=\"n\">Name</label><label for=\"n\" hidden>Your name</label><input id=\"n\">"
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("repeated-label", page(html)).isEmpty)
  }

  @Test func passes() {
    #expect(outcome("repeated-label", page("<label for=\"n\">Name</label><input id=\"n\">")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("repeated-label", page("<input aria-label=\"Name\">")) == .inapplicable)
  }
}
