import Checks
import Testing

@Suite struct SameLinkWordsTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "same-link-words",
        page("<p><a href=\"https://a.example/\">Report</a> or <a href=\"https://b.example/\">Report</a></p>"))
        == [
          "1:156 Two links say “Report”, and what is around them does not tell them apart, but they lead to different pages. People who hear them cannot tell which is which."
            + " | Say in each link where it goes."
        ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "same-link-words",
        page(
          "<p><a href=\"/report/\">Report</a> or <a href=\"/report/index.html#top\">Report</a></p>"
        )) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(
      outcome("same-link-words", page("<p>North: <a href=\"https://a.example/\">Report</a></p>"))
        == .inapplicable)
  }
}
