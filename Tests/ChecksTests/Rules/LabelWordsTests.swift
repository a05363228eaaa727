import Checks
import Testing

@Suite struct LabelWordsTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("label-words", page("<label>First name <input></label><label>First name <input></label>")) == [
        "1:161 Two fields have the label “First name”, and nothing that people see tells them apart."
          + " | Say in each label what belongs there, or put a heading or legend before each group of fields."
      ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "label-words",
        page(
          "<h2>You</h2><label>First name <input></label><h2>Your child</h2><label>First name <input></label>")
      ) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("label-words", page("<input aria-label=\"First name\">")) == .inapplicable)
  }
}
