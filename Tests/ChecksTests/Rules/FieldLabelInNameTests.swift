import Checks
import Testing

@Suite struct FieldLabelInNameTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("field-label-in-name", page("<label>Postcode <input aria-label=\"Where you live\"></label>"))
        == [
          "1:126 People see the label “Postcode”, but assistive technology calls the field “Where you live”. People who speak to their computer say what they see, and nothing happens."
            + " | Take aria-label or aria-labelledby away: the label is enough."
        ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "field-label-in-name", page("<label>Postcode <input aria-label=\"Postcode of your home\"></label>"))
        == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("field-label-in-name", page("<label>Postcode <input></label>")) == .inapplicable)
  }
}
