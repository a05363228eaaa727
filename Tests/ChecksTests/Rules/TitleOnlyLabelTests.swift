import Checks
import Testing

@Suite struct TitleOnlyLabelTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("title-only-label", page("<input title=\"Name\">")) == [
        "1:110 What this field asks for is only in its title, which shows up when a mouse rests on it. People on a phone or a keyboard never see it. | "
          + "Write a <label> beside the field."
      ])
  }

  @Test(arguments: [
    "<select title=\"Area\"></select>"
  ])
  func finds(_ html: String) {
    #expect(outcome("title-only-label", page(html)) == .failed)
  }

  @Test(arguments: [
    "<label>Name <input title=\"In full\"></label>"
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("title-only-label", page(html)).isEmpty)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("title-only-label", page("<input aria-label=\"Name\" title=\"Name\">")) == .inapplicable)
  }
}
