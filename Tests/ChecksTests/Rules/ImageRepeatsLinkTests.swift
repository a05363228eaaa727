import Checks
import Testing

@Suite struct ImageRepeatsLinkTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "image-repeats-link", page("<a href=\"/plan/\"><img src=\"a.png\" alt=\"Our plan\"> Our plan</a>"))
        == [
          "1:127 The image in the link is described with the words that stand beside it. Screen reader users hear “our plan” twice."
            + " | Write alt=\"\": the words beside the image say enough."
        ])
  }

  @Test func passes() {
    #expect(
      outcome("image-repeats-link", page("<a href=\"/plan/\"><img src=\"a.png\" alt=\"New:\"> Our plan</a>"))
        == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("image-repeats-link", page("<img src=\"a.png\" alt=\"Our plan\">")) == .inapplicable)
  }
}
