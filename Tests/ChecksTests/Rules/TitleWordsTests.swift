import Checks
import Testing

@Suite struct TitleWordsTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "title-words",
        "<html lang=\"en\"><head><title>Untitled document</title></head><body><p>Fewer young people are hurt.</p></body></html>"
      ) == [
        "1:23 The page's title is “Untitled document”, which says nothing of the page. People with many tabs open, and screen reader users, cannot tell which page it is."
          + " | Begin the title with the page's main heading, then whose site it is."
      ])
  }

  @Test func passes() {
    #expect(outcome("title-words", page("<p>Fewer people are hurt.</p>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("title-words", "<p>No title</p>") == .inapplicable)
  }
}
