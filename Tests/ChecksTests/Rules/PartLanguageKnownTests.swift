import Checks
import Testing

@Suite struct PartLanguageKnownTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("part-language-known", page("<p lang=\"welsh\">Bore da</p>")) == [
        "1:110 A part of the page says its language is “welsh”, which is not a language code. A screen reader may read it in the wrong voice. | "
          + "Use a code such as “cy” for Welsh, “ur” for Urdu or “pl” for Polish."
      ])
  }

  @Test func passes() {
    #expect(
      outcome("part-language-known", page("<p lang=\"cy\">Bore da</p><p lang=\"cnr\">Dobar dan</p>"))
        == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("part-language-known", page("<p lang=\"\">Hello</p>")) == .inapplicable)
  }
}
