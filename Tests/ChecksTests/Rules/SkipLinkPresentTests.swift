import Checks
import Testing

@Suite struct SkipLinkPresentTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "skip-link-present",
        "<body><nav><a href=\"/plan/\">Plan</a></nav><main><p>Fewer people are hurt.</p></main></body>") == [
          "1:1 No link leads past the menus to the page's own content. People who use the keyboard go through every link first."
            + " | Start the page with a link to the main content, such as <a href=\"#main\">Skip to main content</a>."
        ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "skip-link-present",
        "<body><a href=\"#main\">Skip</a><nav><a href=\"/plan/\">Plan</a></nav><main id=\"main\"><p>Fewer people are hurt.</p></main></body>"
      ) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("skip-link-present", page("<p>Fewer people are hurt.</p>")) == .inapplicable)
  }
}
