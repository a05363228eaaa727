import Checks
import Testing

@Suite struct SkipLinkTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("skip-link", "<a href=\"#content\">Skip</a><main id=\"main\"></main>") == [
        "1:1 The page begins with a link to “#content”, but nothing on the page has that id. Keyboard users cannot skip the menu. | "
          + "Give the main content the id the link names: <main id=\"content\">."
      ])
  }

  @Test func passes() {
    #expect(outcome("skip-link", "<a href=\"#main\">Skip</a><main id=\"main\"></main>") == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("skip-link", page("<p>Text</p>")) == .inapplicable)
  }
}
