import Checks
import Testing

@Suite struct TableScopeTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "table-scope",
        page("<table><tr><th>Year</th><th>Count</th></tr><tr><th>2021</th><td>7</td></tr></table>")) == [
          "1:121 A table has headings across and down, and this one does not say which it is. A screen reader may read the wrong heading with a figure. | "
            + "Write scope=\"col\" on the heading of a column and scope=\"row\" on the heading of a row."
        ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "table-scope",
        page(
          "<table><tr><th scope=\"col\">Year</th><th scope=\"col\">Count</th></tr><tr><th scope=\"row\">2021</th><td>7</td></tr></table>"
        )) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(
      outcome("table-scope", page("<table><tr><th>Year</th></tr><tr><td>2021</td></tr></table>"))
        == .inapplicable)
  }
}
