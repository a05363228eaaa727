import Checks
import Testing

@Suite struct HeadingNameTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("heading-name", page("<h2><span aria-hidden=\"true\">Icon</span></h2>")) == [
        "1:110 A heading is empty. Screen reader users who move by heading land on nothing. | "
          + "Write the heading's words, or take the heading away."
      ])
  }

  @Test func passes() {
    #expect(outcome("heading-name", page("<h2><img src=\"a.png\" alt=\"Logo\"></h2>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("heading-name", "<p>No headings</p>") == .inapplicable)
  }
}
