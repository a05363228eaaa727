import Checks
import Testing

@Suite struct DecorationWordsTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("decoration-words", page("<div><img src=\"/img/unit-logo.svg\" alt=\"\"></div>")) == [
        "1:115 The image “unit-logo.svg” is marked as decoration, but by its name it is a logo, and nothing beside it says what it shows. People who cannot see it miss it."
          + " | Say in its alt text what it shows, and do not hide it; or say it in the text beside it."
      ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "decoration-words",
        page(
          "<p><img src=\"/img/unit-logo.svg\" alt=\"\"> Violence Reduction Unit</p><img src=\"/img/wave.svg\" alt=\"\">"
        )) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(
      outcome("decoration-words", page("<img src=\"/img/unit-logo.svg\" alt=\"The unit\">")) == .inapplicable)
  }
}
