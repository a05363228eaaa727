import Checks
import Testing

@Suite struct HeadingWordsTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("heading-words", page("<h2>Heading 2</h2><p>Text</p>")) == [
        "1:110 A heading says only “Heading 2”. People who go from heading to heading learn nothing from it."
          + " | Say in a few words what comes under it."
      ])
  }

  @Test func passes() {
    #expect(outcome("heading-words", page("<h2>Where it happens</h2>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("heading-words", "<p>No heading</p>") == .inapplicable)
  }
}
