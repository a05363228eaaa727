import Checks
import Testing

@Suite struct PageLanguageKnownTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("page-language-known", "<html lang=\"english\"><title>A</title>") == [
        "1:1 The page says its language is “english”, which is not a language code. A screen reader may read it in the wrong voice. | "
          + "Use a code such as “en-GB” for British English, “cy” for Welsh, “ur” for Urdu or “pl” for Polish."
      ])
  }

  @Test func passes() {
    #expect(outcome("page-language-known", page("<p>Text</p>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("page-language-known", "<html><title>A</title>") == .inapplicable)
  }
}
