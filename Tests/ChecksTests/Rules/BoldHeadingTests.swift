import Checks
import Testing

@Suite struct BoldHeadingTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("bold-heading", page("<p><strong>What we did</strong></p><p>We listened.</p>")) == [
        "1:110 “What we did” is bold text by itself: a heading by its looks only. Screen reader users who move by heading do not find it."
          + " | Make it a heading: ## before it in Markdown, or <h2> to <h6>."
      ])
  }

  @Test func hasNothingToSay() {
    #expect(
      outcome(
        "bold-heading", page("<p><strong>We listened.</strong></p><p>A lot.</p><p><b>Note:</b> all of it</p>")
      ) == .inapplicable)
  }
}
