import Checks
import Testing

@Suite struct CellHeadersTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "cell-headers",
        page("<table><tr><th id=\"y\">Year</th></tr><tr><td headers=\"year\">2021</td></tr></table>")) == [
          "1:150 A table cell takes “year” as its heading, but no other cell of its table has that id. Screen reader users do not hear the heading. | "
            + "Put the id of the heading cell in “headers”, or use scope on the heading cells instead."
        ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "cell-headers",
        page("<table><tr><th id=\"y\">Year</th></tr><tr><td headers=\"y\">2021</td></tr></table>")) == .passed
    )
  }

  @Test func hasNothingToSay() {
    #expect(outcome("cell-headers", page("<table><tr><th>Year</th></tr></table>")) == .inapplicable)
  }
}
