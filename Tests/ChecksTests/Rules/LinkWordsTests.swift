import Checks
import Testing

@Suite struct LinkWordsTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "link-words",
        page("<a href=\"/plan/\">Read more →</a> <a href=\"https://example.org\">https://example.org</a>"))
        == [
          "1:110 The link says only “read more”. Screen reader users who list the links cannot tell where it goes. | "
            + "Use the name of the page or file it goes to as the words of the link.",
          "1:143 The words of the link are its web address. A screen reader spells it out letter by letter. | "
            + "Use the name of the page it goes to as the words of the link.",
        ])
  }

  @Test func passes() {
    #expect(outcome("link-words", page("<a href=\"/plan/\">Our plan</a>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("link-words", page("<p>No links</p>")) == .inapplicable)
  }
}
