import Checks
import Testing

@Suite struct SameLinkWordsAloneTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "same-link-words-alone",
        page(
          "<p>North: <a href=\"https://a.example/\">Report</a></p><p>South: <a href=\"https://b.example/\">Report</a></p>"
        )) == [
          "1:173 Two links say “Report” but lead to different pages. People who list the links cannot tell them apart."
            + " | Say in each link where it goes."
        ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "same-link-words-alone",
        page("<p>North: <a href=\"/north/\">Report</a></p><p>South: <a href=\"/south/\">Report</a></p>"))
        == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("same-link-words-alone", page("<a href=\"/north/\">Report</a>")) == .inapplicable)
  }
}
