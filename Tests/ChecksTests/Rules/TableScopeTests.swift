import Checks
import Testing

@Suite struct TableScopeTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "table-scope",
        page("<table><tr><th>Year</th><th>Count</th></tr><tr><th>2021</th><td>7</td></tr></table>")) == [
          "1:121 A table has headings in more than one row, and this one does not say whether it heads a column or a row. A screen reader may read the wrong heading with a figure. | "
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

  @Test func leavesAloneCellsThatNameTheirHeadings() {
    let html =
      "<table><tr><td></td><th id=\"a\">Spent</th></tr><tr><th id=\"b\">Roads</th><td headers=\"a b\">7</td></tr></table>"
    #expect(outcome("table-scope", page(html)) == .passed)
    #expect(outcome("table-scope", page(html.replacing(" headers=\"a b\"", with: ""))) == .failed)
  }

  @Test func hasNothingToSay() {
    #expect(
      outcome("table-scope", page("<table><tr><th>Year</th></tr><tr><td>2021</td></tr></table>"))
        == .inapplicable)
  }
}
