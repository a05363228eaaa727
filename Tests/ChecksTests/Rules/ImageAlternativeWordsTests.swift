import Checks
import Testing

@Suite struct ImageAlternativeWordsTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("image-alternative-words", page("<img src=\"map.png\" alt=\"map.png\">")) == [
        "1:110 The image is described as “map.png”, the name of a file. People who cannot see it are not told what it shows. | "
          + "Say in a sentence what the image shows and why it is here."
      ])
  }

  @Test func hasNothingToSay() {
    #expect(outcome("image-alternative-words", page("<img src=\"map.png\" alt=\"\">")) == .inapplicable)
  }

  @Test func leavesADescriptionToAPerson() {
    #expect(outcome("image-alternative-words", page("<img src=\"map.png\" alt=\"A map\">")) == .needsPerson)
  }
}
