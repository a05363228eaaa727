import Checks
import Testing

@Suite struct ImageAlternativeStartTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("image-alternative-start", page("<img src=\"a.png\" alt=\"Photo of a youth club\">")) == [
        "1:110 The description begins with “photo of”. A screen reader says “image” already, so people hear it twice."
          + " | Begin with what the image shows."
      ])
  }

  @Test func passes() {
    #expect(
      outcome("image-alternative-start", page("<img src=\"a.png\" alt=\"A youth club at night\">")) == .passed
    )
  }

  @Test func hasNothingToSay() {
    #expect(outcome("image-alternative-start", page("<img src=\"a.png\" alt=\"\">")) == .inapplicable)
  }
}
