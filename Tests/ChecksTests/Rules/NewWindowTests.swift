import Checks
import Testing

@Suite struct NewWindowTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("new-window", page("<a href=\"/plan/\" target=\"_blank\">Our plan</a>")) == [
        "1:110 The link “Our plan” opens a new window without saying so. People who cannot see it open find that “back” no longer works."
          + " | Take target=\"_blank\" away, or add “(opens in a new tab)” to the words of the link."
      ])
  }

  @Test func passes() {
    #expect(
      outcome("new-window", page("<a href=\"/plan/\" target=\"_blank\">Our plan (opens in a new tab)</a>"))
        == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("new-window", page("<a href=\"/plan/\">Our plan</a>")) == .inapplicable)
  }
}
