import Checks
import Testing

@Suite struct PageLanguageTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("page-language", "<html><title>A</title>") == [
        "1:1 The page does not say which language it is in, so a screen reader may read it in the wrong voice. | "
          + "Write the language on the first tag of the page: <html lang=\"en-GB\">."
      ])
  }

  @Test func passes() {
    #expect(outcome("page-language", page("<p>Text</p>")) == .passed)
  }
}
