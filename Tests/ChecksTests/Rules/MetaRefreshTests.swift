import Checks
import Testing

@Suite struct MetaRefreshTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("meta-refresh", "<meta http-equiv=\"refresh\" content=\"30; url=/\">") == [
        "1:1 The page moves on or reloads by itself after 30 seconds. People who read slowly, or by screen reader, lose their place. | "
          + "Take the refresh away and give people a link to follow, or make it happen at once (0 seconds)."
      ])
  }

  @Test func passes() {
    #expect(outcome("meta-refresh", "<meta http-equiv=\"refresh\" content=\"0; url=/\">") == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("meta-refresh", "<meta http-equiv=\"refresh\" content=\"soon\">") == .inapplicable)
  }
}
