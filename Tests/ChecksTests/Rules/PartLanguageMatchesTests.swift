import Checks
import Testing

@Suite struct PartLanguageMatchesTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "part-language-matches",
        page(
          "<p lang=\"pl\">This is what we have done in the last year to keep young people out of harm.</p>"))
        == [
          "1:110 A part says that it is in Polish (“pl”), but its words are English. A screen reader reads it in the wrong voice."
            + " | Write the language of its text: lang=\"en\"."
        ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "part-language-matches",
        page("<p lang=\"pl\">To jest to, co zrobiliśmy w ostatnim roku, i nie jest to wszystko.</p>"))
        == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("part-language-matches", page("<p>No part in another language</p>")) == .inapplicable)
  }
}
