import Checks
import Testing

@Suite struct DeprecatedAriaTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("deprecated-aria", page("<ul role=\"directory\"><li>One</li></ul>")) == [
        "1:110 role=\"directory\" was given up by WAI-ARIA, and screen readers no longer tell people what it says. | "
          + "Use a plain list (<ul>)."
      ])
  }

  @Test(arguments: [
    "<p aria-grabbed=\"true\">a</p>"
  ])
  func finds(_ html: String) {
    #expect(outcome("deprecated-aria", page(html)) == .failed)
  }

  @Test(arguments: [
    "<ul role=\"directory\" hidden></ul>"
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("deprecated-aria", page(html)).isEmpty)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("deprecated-aria", page("<ul><li>One</li></ul>")) == .inapplicable)
  }
}
