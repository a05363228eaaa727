import Checks
import Testing

@Suite struct FieldPurposeTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("field-purpose", page("<label>Phone <input autocomplete=\"work shipping tel\"></label>")) == [
        "1:123 The field's autocomplete is “work shipping tel”, which has the word “shipping” where it may not stand. Browsers cannot fill it in, and people who find typing or remembering hard must."
          + " | Use a name from the HTML standard's list, such as autocomplete=\"email\", or take it away."
      ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "field-purpose",
        page("<label>Phone <input autocomplete=\"section-home shipping work tel-national\"></label>"))
        == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(
      outcome(
        "field-purpose",
        page(
          "<label>Phone <input autocomplete=\"off\"></label><input type=\"hidden\" autocomplete=\"phone\">"))
        == .inapplicable)
  }
}
