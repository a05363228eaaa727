import Checks
import Testing

@Suite struct TableCaptionTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("table-caption", page("<table><tr><th>Year</th></tr><tr><td>2021</td></tr></table>")) == [
        "1:110 A table has no caption. Screen reader users who list the tables cannot tell what this one shows. | "
          + "Give the table a caption that says what it shows, where and when."
      ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "table-caption",
        page("<table><caption>Counts</caption><tr><th>Year</th></tr><tr><td>2021</td></tr></table>"))
        == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("table-caption", page("<table><tr><td>2021</td></tr></table>")) == .inapplicable)
  }
}
