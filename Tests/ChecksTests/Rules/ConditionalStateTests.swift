import Checks
import Testing

@Suite struct ConditionalStateTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "contradicting-aria-state",
        page("<input type=\"checkbox\" aria-label=\"Agree\" aria-checked=\"true\">")) == [
          "1:110 aria-checked=\"true\" says one thing and the box itself another. Screen readers do not agree which to believe. | "
            + "Take aria-checked away: browsers tell whether the box is ticked."
        ])
  }

  @Test(arguments: [
    "<table><tr aria-level=\"2\"><td>a</td></tr></table>"
  ])
  func finds(_ html: String) {
    #expect(outcome("contradicting-aria-state", page(html)) == .failed)
  }

  @Test(arguments: [
    "<table role=\"treegrid\"><tr aria-level=\"2\"><td>a</td></tr></table>"
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("contradicting-aria-state", page(html)).isEmpty)
  }

  @Test func passes() {
    #expect(
      outcome(
        "contradicting-aria-state",
        page("<input type=\"checkbox\" aria-label=\"Agree\" aria-checked=\"true\" checked>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(
      outcome("contradicting-aria-state", page("<input type=\"checkbox\" aria-label=\"Agree\">"))
        == .inapplicable)
  }
}
