import Checks
import Testing

@Suite struct ContentLandmarkTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "content-landmark",
        "<body><nav><a href=\"/plan/\">Plan</a></nav><div><p>Fewer people are hurt.</p></div></body>") == [
          "1:1 The page has a menu, but does not mark where its own content is. Screen reader users cannot jump to it."
            + " | Put the page's own content inside one <main> element, and do not hide it."
        ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "content-landmark",
        "<body><nav><a href=\"/plan/\">Plan</a></nav><main><h1>Last year</h1></main></body>") == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("content-landmark", page("<p>No menu</p>")) == .inapplicable)
  }
}
