import Checks
import Testing

@Suite struct LinkWordsAloneTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "link-words-alone",
        page("<p>For the figures of each district, <a href=\"/data/\">click here</a>.</p>")) == [
          "1:147 The link says only “click here”. Screen reader users who list the links of the page cannot tell where it goes."
            + " | Use the name of the page or file it goes to as the words of the link."
        ])
  }

  @Test func passes() {
    #expect(
      outcome("link-words-alone", page("<p>See the <a href=\"/data/\">figures of each district</a>.</p>"))
        == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("link-words-alone", page("<p>No links</p>")) == .inapplicable)
  }
}
