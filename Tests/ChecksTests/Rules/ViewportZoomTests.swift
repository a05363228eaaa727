import Checks
import Testing

@Suite struct ViewportZoomTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("viewport-zoom", "<meta name=\"viewport\" content=\"width=device-width, user-scalable=no\">")
        == [
          "1:1 The page stops people from making it larger on a phone. People with low vision cannot read it. | "
            + "Take “user-scalable” and “maximum-scale” out of the viewport: content=\"width=device-width, initial-scale=1\"."
        ])
  }

  @Test func passes() {
    #expect(outcome("viewport-zoom", "<meta name=\"viewport\" content=\"maximum-scale=5\">") == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(
      outcome("viewport-zoom", "<meta name=\"viewport\" content=\"width=device-width\">") == .inapplicable)
  }
}
