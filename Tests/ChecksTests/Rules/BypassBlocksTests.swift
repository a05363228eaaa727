import Checks
import Testing

@Suite struct BypassBlocksTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "bypass-blocks",
        "<body><nav><a href=\"/plan/\">Plan</a></nav><div><p>Fewer people are hurt.</p></div></body>") == [
          "1:1 The page begins with what other pages have too, and there is no way past it: no link, no heading, no <main>. Keyboard and screen reader users go through it on every page."
            + " | Put the page's own content inside <main>, with its heading, and start the page with a link to it."
        ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "bypass-blocks",
        "<body><nav><a href=\"/plan/\">Plan</a></nav><div><h2>Last year</h2><p>Fewer people are hurt.</p></div></body>"
      ) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("bypass-blocks", page("<p>Fewer people are hurt.</p>")) == .inapplicable)
  }
}
