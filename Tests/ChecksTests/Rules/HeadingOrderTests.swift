import Checks
import Testing

@Suite struct HeadingOrderTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("heading-order", page("<h3>Too deep</h3>")) == [
        "1:110 A heading at level 3 follows one at level 1. Screen reader users who move by heading think they missed a part. | "
          + "Make this heading level 2, or add the missing heading before it."
      ])
  }

  @Test func passes() {
    #expect(outcome("heading-order", page("<h2>Part</h2><h3>Detail</h3><h2>Part</h2>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("heading-order", "<p>No headings</p>") == .inapplicable)
  }
}
