import Checks
import Testing

@Suite struct ScopeValueTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("scope-value", page("<table><tr><th scope=\"column\">A</th></tr></table>")) == [
        "1:121 A table's heading has scope=\"column\", which browsers do not know. Screen readers have to guess which figures it heads. | "
          + "Write scope=\"col\" over a column and scope=\"row\" beside a row."
      ])
  }

  @Test(arguments: [
    "<table><tr><td scope=\"row\">A</td></tr></table>"
  ])
  func finds(_ html: String) {
    #expect(outcome("scope-value", page(html)) == .failed)
  }

  @Test func passes() {
    #expect(outcome("scope-value", page("<table><tr><th scope=\"col\">A</th></tr></table>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("scope-value", page("<table><tr><th>A</th></tr></table>")) == .inapplicable)
  }
}
