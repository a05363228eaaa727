import Checks
import Testing

@Suite struct PageLanguageMatchesTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "page-language-matches",
        "<html lang=\"cy\"><title>Fewer people are hurt</title><p>This is what we have done in the last year to keep young people out of harm.</p></html>"
      ) == [
        "1:1 The page says that it is in Welsh (“cy”), but its words are English. A screen reader reads it in the wrong voice."
          + " | Write the language of the text on the first tag of the page: <html lang=\"en\">."
      ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "page-language-matches",
        "<html lang=\"cy\"><title>Beth yw trais</title><p>Mae hyn yn un o’r pethau y mae pobl ifanc wedi dweud wrthym am drais.</p></html>"
      ) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(
      outcome(
        "page-language-matches", "<html lang=\"xx\"><p>This is what we have done in the last year.</p></html>"
      ) == .inapplicable)
  }
}
