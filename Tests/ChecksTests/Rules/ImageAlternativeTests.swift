import Checks
import Testing

@Suite struct ImageAlternativeTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("image-alternative", page("<img src=\"map.png\">")) == [
        "1:110 The image “map.png” has no description. People who cannot see it are not told what it shows. | "
          + "Say what the image shows in its alt text. If it only decorates the page, write alt=\"\"."
      ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "image-alternative",
        page("<img src=\"map.png\" alt=\"Map of the districts\"><img src=\"line.png\" alt=\"\">")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("image-alternative", page("<img src=\"map.png\" hidden>")) == .inapplicable)
  }
}
