import Checks
import Testing

@Suite struct CapitalsTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("capitals", page("<p>THIS IS WHAT WE HAVE DONE IN THE LAST YEAR</p>")) == [
        "1:110 “THIS IS WHAT WE HAVE DONE IN THE LAST YEAR” is written in capitals. They are harder to read, and some screen readers spell them out letter by letter."
          + " | Write small letters, and a capital where a sentence or name begins."
      ])
  }

  @Test func quotesOnOneLine() {
    let found = findings("capitals", page("<p>THIS IS WHAT WE\n    HAVE DONE IN THE LAST YEAR</p>"))
    #expect(found.first?.contains("“THIS IS WHAT WE HAVE DONE IN THE LAST YEAR”") == true)
  }

  @Test func passes() {
    #expect(outcome("capitals", page("<p>This is what we have done in the last year.</p>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("capitals", page("<p>NHS</p>")) == .inapplicable)
    #expect(findings("capitals", page("<p>END OF TERMS AND CONDITIONS</p>")).isEmpty)
  }
}
