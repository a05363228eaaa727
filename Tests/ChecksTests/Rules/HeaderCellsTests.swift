import Checks
import Testing

@Suite struct HeaderCellsTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "header-cells", page("<table><tr><th>District</th><th>Rate</th></tr><tr><td>North</td></tr></table>"))
        == [
          "1:138 The table heading “Rate” heads no cell. Screen reader users hear a heading that belongs to nothing, or a figure without its heading."
            + " | Give every column and row that has a heading its cells, or make the heading an ordinary cell."
        ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "header-cells",
        page("<table><tr><th>District</th><th>Rate</th></tr><tr><th>North</th><td>3.1</td></tr></table>"))
        == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("header-cells", page("<table><tr><td>North</td></tr></table>")) == .inapplicable)
  }
}
