import Checks
import Testing

@Suite struct SummaryNameTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("summary-name", page("<details><summary></summary><p>Text</p></details>")) == [
        "1:119 A part that opens and closes has no words to open it by. Screen reader users cannot tell what it holds. | "
          + "Write what the part holds inside its <summary>."
      ])
  }

  @Test func passes() {
    #expect(
      outcome("summary-name", page("<details><summary>Method</summary><p>Text</p></details>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("summary-name", page("<details><p>Text</p></details>")) == .inapplicable)
  }
}
