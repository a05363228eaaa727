import Checks
import Testing

@Suite struct KnownStateTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("known-aria-attribute", page("<p aria-lable=\"Save\">Save</p>")) == [
        "1:110 No browser knows “aria-lable”, so it does nothing. What it was to tell screen reader users does not reach them. | "
          + "Did you mean aria-label? If not, take it away."
      ])
  }

  @Test(arguments: [
    "<svg aria-name=\"x\"></svg>"
  ])
  func finds(_ html: String) {
    #expect(outcome("known-aria-attribute", page(html)) == .failed)
  }

  @Test(arguments: [
    "<p aria-description=\"Long\">Text</p>",
    "<math aria-name=\"x\"></math>",
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("known-aria-attribute", page(html)).isEmpty)
  }

  @Test func passes() {
    #expect(outcome("known-aria-attribute", page("<p aria-live=\"polite\">Saved</p>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("known-aria-attribute", page("<p>Text</p>")) == .inapplicable)
  }
}
