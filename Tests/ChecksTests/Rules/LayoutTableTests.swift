import Checks
import Testing

@Suite struct LayoutTableTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("layout-table", page("<table><tr><td>Menu</td><td>Text</td></tr></table>")) == [
        "1:110 A table has no headings and only one row, or holds another table, so it seems to lay things out. Screen reader users hear rows and columns that mean nothing."
          + " | Use headings, paragraphs or a list, and arrange them with the stylesheet."
      ])
  }

  @Test func hasNothingToSay() {
    #expect(
      outcome("layout-table", page("<table><tr><th>District</th></tr><tr><td>North</td></tr></table>"))
        == .inapplicable)
  }
}
