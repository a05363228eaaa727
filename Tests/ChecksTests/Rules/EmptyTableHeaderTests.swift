import Checks
import Testing

@Suite struct EmptyTableHeaderTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("empty-table-header", page("<table><tr><th></th><th>A</th></tr></table>")) == [
        "1:121 A heading cell of a table is empty. Screen readers have nothing to say before the figures it heads. | "
          + "Write what the column or row holds, or make the cell a plain one (<td>)."
      ])
  }

  @Test(arguments: [
    "<table><tr><th aria-label=\"Area\"></th></tr></table>",
    "<table><tr><td></td><th>A</th></tr></table>",
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("empty-table-header", page(html)).isEmpty)
  }

  @Test func passes() {
    #expect(outcome("empty-table-header", page("<table><tr><th>A</th></tr></table>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("empty-table-header", page("<p>Text</p>")) == .inapplicable)
  }
}
