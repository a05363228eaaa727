import Checks
import Testing

@Suite struct RequiredStateTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("required-aria-state", page("<div role=\"checkbox\" tabindex=\"0\">Agree</div>")) == [
        "1:110 Something has the role “checkbox” but no aria-checked. Screen readers say what it is, but not whether it is on. | "
          + "Write aria-checked, or use the element HTML has for it, which needs none: <input type=\"checkbox\">."
      ])
  }

  @Test(arguments: [
    "<div role=\"heading\">Title</div>",
    "<div role=\"switch\" aria-checked=\"\">Empty</div>",
    "<div role=\"separator\" tabindex=\"0\"></div>",
    "<input role=\"combobox\" aria-expanded=\"true\" aria-label=\"Area\">",
    "<input role=\"combobox\" aria-controls=\"main\" aria-label=\"Area\">",
    "<div role=\"meter\"></div>",
  ])
  func finds(_ html: String) {
    #expect(outcome("required-aria-state", page(html)) == .failed)
  }

  @Test(arguments: [
    "<input type=\"checkbox\" role=\"switch\" aria-label=\"Dark\">",
    "<div role=\"separator\"></div>",
    "<input role=\"combobox\" aria-expanded=\"false\" aria-label=\"Area\">",
    "<div role=\"heading\" hidden>Hidden</div>",
    "<div role=\"option\">Zoom</div>",
    "<h2 role=\"tab\">Tab</h2>",
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("required-aria-state", page(html)).isEmpty)
  }

  @Test func passes() {
    #expect(
      outcome(
        "required-aria-state",
        page("<div role=\"checkbox\" tabindex=\"0\" aria-checked=\"false\">Agree</div>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("required-aria-state", page("<h2 role=\"heading\">Its own role</h2>")) == .inapplicable)
  }
}
