import Checks
import Testing

@Suite struct HiddenFocusTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("hidden-focus", page("<div aria-hidden=\"true\"><a href=\"#main\">Up</a></div>")) == [
        "1:134 A link, button or field is hidden from screen readers but the tab key still reaches it. Screen reader users land on something that says nothing. | "
          + "Take aria-hidden=\"true\" away, or hide the part from everyone with “hidden”."
      ])
  }

  @Test func tellsOnceOfEachHiddenPart() {
    let html =
      "<div aria-hidden=\"true\"><a href=\"#a\">A</a><div aria-hidden=\"true\"><a href=\"#b\">B</a></div></div>"
      + "<p aria-hidden=\"true\"><a href=\"#c\">C</a></p>"
    let found = findings("hidden-focus", page(html))
    #expect(found.map { $0.contains("The same part holds 1 more.") } == [true, false])
  }

  @Test(arguments: [
    "<div aria-hidden=\"true\" inert><a href=\"#main\">Up</a></div>",
    "<fieldset aria-hidden=\"true\" disabled><input></fieldset>",
    "<a aria-hidden=\"true\" href=\"#main\" hidden>Up</a>",
  ])
  func leavesAloneWhatCannotBeReached(_ html: String) {
    #expect(findings("hidden-focus", page(html)).isEmpty)
  }

  @Test func findsTheFieldsInALegendOfAGroupThatIsOff() {
    let html = "<fieldset aria-hidden=\"true\" disabled><legend><input></legend></fieldset>"
    #expect(outcome("hidden-focus", page(html)) == .failed)
  }

  @Test func asksWhereAStylesheetThatCannotBeReadMayHideIt() {
    let dialog = "<div class=\"modal\" aria-hidden=\"true\"><button>Close</button></div>"
    let sheet = "<link rel=\"stylesheet\" href=\"https://example.org/style.css\">"
    #expect(outcome("hidden-focus", page(dialog, head: sheet)) == .needsPerson)
    #expect(outcome("hidden-focus", page(dialog)) == .failed)
  }

  @Test func passes() {
    #expect(
      outcome(
        "hidden-focus", page("<div aria-hidden=\"true\"><a href=\"#main\" tabindex=\"-1\">Up</a></div>"))
        == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("hidden-focus", page("<p>Text</p>")) == .inapplicable)
  }
}
