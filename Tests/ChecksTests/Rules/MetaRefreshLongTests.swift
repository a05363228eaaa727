import Checks
import Testing

@Suite struct MetaRefreshLongTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("meta-refresh-long", "<meta http-equiv=\"refresh\" content=\"80000; url=/\">") == [
        "1:1 The page moves on or reloads by itself after 22 hours. Somebody who left it open loses their place."
          + " | Take the refresh away and give people a link to follow."
      ])
  }

  @Test func passes() {
    #expect(outcome("meta-refresh-long", "<meta http-equiv=\"refresh\" content=\"0; url=/\">") == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("meta-refresh-long", "<meta http-equiv=\"refresh\" content=\"soon\">") == .inapplicable)
  }
}
