import Checks
import Testing

@Suite struct GaugeNameTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("gauge-name", page("<progress value=\"2\" max=\"5\"></progress>")) == [
        "1:110 A gauge (<progress>) does not say what it measures. Screen reader users hear a figure and no more. | "
          + "Name it by what it measures, such as aria-label=\"Answers so far\"."
      ])
  }

  @Test(arguments: [
    "<div role=\"meter\" aria-valuenow=\"2\"></div>"
  ])
  func finds(_ html: String) {
    #expect(outcome("gauge-name", page(html)) == .failed)
  }

  @Test(arguments: [
    "<label>Answers <meter value=\"2\"></meter></label>"
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("gauge-name", page(html)).isEmpty)
  }

  @Test func passes() {
    #expect(
      outcome("gauge-name", page("<progress value=\"2\" max=\"5\" aria-label=\"Answers\"></progress>"))
        == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("gauge-name", page("<p>Text</p>")) == .inapplicable)
  }
}
