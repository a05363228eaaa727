import Checks
import Testing

@Suite struct PageTitleTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("page-title", "<html lang=\"en\"><head><title> </title></head>") == [
        "1:23 The page's title is empty. People with many tabs open, and screen reader users, cannot tell which page it is. | "
          + "Give the page a title that says what it is about, then whose site it is."
      ])
  }

  @Test func passes() {
    #expect(outcome("page-title", page("<p>Text</p>")) == .passed)
  }
}
