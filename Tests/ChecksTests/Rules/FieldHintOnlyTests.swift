import Checks
import Testing

@Suite struct FieldHintOnlyTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("field-hint-only", page("<input placeholder=\"Postcode\">")) == [
        "1:110 The only label of a field is the hint inside it (“Postcode”). It is gone once people type, and those who forget easily no longer know what to fill in."
          + " | Put a <label> before the field; keep the hint for an example."
      ])
  }

  @Test func passes() {
    #expect(
      outcome("field-hint-only", page("<label>Postcode <input placeholder=\"SW1A 1AA\"></label>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("field-hint-only", page("<p>No field</p>")) == .inapplicable)
  }
}
