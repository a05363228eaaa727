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

  @Test(arguments: [
    "<table><caption>Counts</caption><tr><td>North</td><td>7</td></tr><tr><td>South</td><td>9</td></tr></table>",
    "<table><tr><td><b>Who</b></td><td><p><strong>What</strong></p></td></tr><tr><td>We</td><td>Talk</td></tr></table>",
    "<table><tr><td></td><td>Spent</td></tr><tr><td>Roads</td><td>£1.2m</td></tr></table>",
  ])
  func isSureOfWhatLooksLikeATableOfData(_ html: String) {
    #expect(outcome("table-headers", page(html)) == .failed)
  }

  @Test(arguments: [
    "<table><tr><td><a href=\"#a\">Back</a></td><td>Next</td></tr><tr><td>2.7. Roads</td><td>2.9. Parks</td></tr></table>",
    "<table><tr><td>1.1.</td><td>Why?</td></tr><tr><td>1.2.</td><td>How?</td></tr></table>",
    "<table><tr><td><img src=\"a.png\" alt=\"A hall\"></td><td>Words</td></tr><tr><td></td><td>More</td></tr></table>",
  ])
  func leavesToAPersonWhatMayOnlySetThingsOut(_ html: String) {
    #expect(outcome("table-headers", page(html)) == .needsPerson)
    #expect(
      report(page(html + html)).questions.filter { $0.rule == "table-headers" }.map(\.text) == [
        "This table, like another on the page, has no heading cells. "
          + "Does it only set things out, and hold no data to look up?"
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
