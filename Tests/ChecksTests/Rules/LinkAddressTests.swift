import Checks
import Testing

@Suite struct LinkAddressTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("link-address", page("<a href=\"https://example.org/\">https://example.org/a/long/way</a>"))
        == [
          "1:110 The words of the link are its web address. A screen reader spells it out letter by letter."
            + " | Use the name of the page it goes to as the words of the link."
        ])
  }

  @Test func passes() {
    #expect(outcome("link-address", page("<a href=\"https://example.org/\">www.example.org</a>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("link-address", page("<p>No links</p>")) == .inapplicable)
  }
}
