import Checks
import Testing

@Suite struct ContentHeadingTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "content-heading",
        "<body><nav><h2>Menu</h2><a href=\"/plan/\">Plan</a></nav><main><p>Fewer people are hurt.</p></main></body>"
      ) == [
        "1:1 The page's own content has no heading. Screen reader users who move by heading cannot find where it starts."
          + " | Give the content a heading at level 1 (<h1>) that says what it is about."
      ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "content-heading",
        "<body><nav><a href=\"/plan/\">Plan</a></nav><main><h1>Last year</h1></main></body>") == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("content-heading", page("<p>Fewer people are hurt.</p>")) == .inapplicable)
  }
}
