import Checks
import Testing

@Suite struct ImageAlternativeLengthTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "image-alternative-length",
        page(
          "<img src=\"a.png\" alt=\"Fewer people. Fewer people. Fewer people. Fewer people. Fewer people. Fewer people. Fewer people. Fewer people. Fewer people. Fewer people. Fewer people. Fewer people. Fewer people. Fewer people. Fewer people. Fewer people. Fewer people. Fewer people. Fewer people. Fewer people. \">"
        )) == [
          "1:110 The description of the image is 279 characters long. A screen reader reads it in one go, without stops or a way back."
            + " | Say in one or two sentences what the image shows, and put the rest into the text beside it."
        ])
  }

  @Test func passes() {
    #expect(outcome("image-alternative-length", page("<img src=\"a.png\" alt=\"Fewer people.\">")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("image-alternative-length", page("<img src=\"a.png\" alt=\"\">")) == .inapplicable)
  }
}
