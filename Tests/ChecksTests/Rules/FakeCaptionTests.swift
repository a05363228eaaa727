import Checks
import Testing

@Suite struct FakeCaptionTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "fake-caption",
        page(
          "<table><tr><th colspan=\"2\">Rates in 2025</th></tr><tr><th>District</th><th>Rate</th></tr><tr><td>North</td><td>3</td></tr></table>"
        )) == [
          "1:121 The first row of the table is one cell across it: a caption by its looks only. Screen reader users hear it as a heading of every column."
            + " | Put its words into a <caption> and take the row away."
        ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "fake-caption",
        page(
          "<table><caption>Rates in 2025</caption><tr><th>District</th><th>Rate</th></tr><tr><td>North</td><td>3</td></tr><tr><td>South</td><td>4</td></tr></table>"
        )) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("fake-caption", page("<table><tr><td>North</td></tr></table>")) == .inapplicable)
  }
}
