import Checks
import Testing

@Suite struct SkipLinkTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("skip-link", "<a href=\"#content\">Skip</a><nav>Menu</nav><main id=\"main\">Text</main>") == [
        "1:1 The page begins with a link to “#content”, but nothing on the page has that id. Keyboard users cannot skip the menu. | "
          + "Give the main content the id the link names: <main id=\"content\">."
      ])
  }

  @Test func passes() {
    #expect(outcome("skip-link", "<a href=\"#main\">Skip</a><main id=\"main\"></main>") == .passed)
  }

  @Test(arguments: ["#top", "#TOP", "#%C3%BCber", "#über", "#:~:text=Words", "#old"])
  func leadsSomewhere(href: String) {
    let body = "<a href=\"\(href)\">Skip</a><nav>Menu</nav><main id=\"über\"><a name=\"old\">Words</a></main>"
    #expect(outcome("skip-link", body) == .passed)
  }

  @Test(arguments: [
    "<p>Words <a href=\"#fn1\">note 1</a></p>", "<nav><a href=\"#gone\">Part</a></nav><p>Words</p>",
    "<nav>Menu</nav><p>Words <a href=\"#fn1\">note 1</a></p>",
  ])
  func isOnlyAboutSkipping(body: String) {
    #expect(outcome("skip-link", body) == .inapplicable)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("skip-link", page("<p>Text</p>")) == .inapplicable)
  }
}
