import Checks
import Testing

@Suite struct TableHeadersTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "table-headers",
        page("<table><tr><td>Year</td><td>Count</td></tr><tr><td>2021</td><td>7</td></tr></table>")) == [
          "1:110 A table has no heading cells. Screen reader users hear figures without what they stand for. | "
            + "Make the first row of the table its headings (<th scope=\"col\">)."
        ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "table-headers",
        page("<table><tr><th>Year</th><th>Count</th></tr><tr><td>2021</td><td>7</td></tr></table>"))
        == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(
      outcome(
        "table-headers",
        page(
          "<table role=\"presentation\"><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"))
        == .inapplicable)
  }
}
