import Checks
import Testing

@Suite struct FieldLabelTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("field-label", page("<input id=\"name\"><label for=\"other\">Name</label>")) == [
        "1:110 A form field has no label. Screen reader users cannot tell what to fill in, and voice users cannot reach it by name. | "
          + "Put its name and the field inside one label: <label>Email <input></label>."
      ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "field-label", page("<label>Name <input></label><label for=\"age\">Age</label><input id=\"age\">"))
        == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("field-label", page("<input type=\"hidden\">")) == .inapplicable)
  }
}
