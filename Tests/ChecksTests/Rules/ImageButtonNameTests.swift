import Checks
import Testing

@Suite struct ImageButtonNameTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("image-button-name", page("<input type=\"image\" src=\"go.png\" alt=\"\">")) == [
        "1:110 An image button has no description. Screen reader users hear “button” and cannot tell what it does. | "
          + "Say what the button does in its alt text, such as alt=\"Search\"."
      ])
  }

  @Test func passes() {
    #expect(
      outcome("image-button-name", page("<input type=\"image\" src=\"go.png\" alt=\"Search\">")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("image-button-name", page("<input type=\"submit\">")) == .inapplicable)
  }
}
