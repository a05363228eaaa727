import Checks
import Testing

@Suite struct ProhibitedNameTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("prohibited-aria-attribute", page("<div aria-label=\"Warning\">Mind the gap</div>")) == [
        "1:110 aria-label is on <div>, which cannot have a name. Many screen readers leave it out, and what it says is lost. | "
          + "Write the words where everyone can read them, or put aria-label on a link, a field, a landmark or something with a role that can be named, such as role=\"group\"."
      ])
  }

  @Test(arguments: [
    "<p aria-labelledby=\"main\">Text</p>",
    "<strong aria-label=\"now\">new</strong>",
    "<span aria-braillelabel=\"x\">y</span>",
    "<div aria-roledescription=\"slide\">a</div>",
    "<div role=\"none\" aria-label=\"x\">a</div>",
    "<abbr aria-label=\"x\">a</abbr>",
  ])
  func finds(_ html: String) {
    #expect(outcome("prohibited-aria-attribute", page(html)) == .failed)
  }

  @Test(arguments: [
    "<nav role=\"none\" aria-label=\"Chapters\">a</nav>",
    "<section aria-label=\"Help\">a</section>",
    "<div aria-label=\"\">Empty</div>",
    "<div aria-label=\"Hidden\" aria-hidden=\"true\">a</div>",
    "<ul><li aria-label=\"One\">1</li></ul>",
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("prohibited-aria-attribute", page(html)).isEmpty)
  }

  @Test func passes() {
    #expect(
      outcome("prohibited-aria-attribute", page("<div role=\"group\" aria-label=\"Dates\">1 May</div>"))
        == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("prohibited-aria-attribute", page("<p>Text</p>")) == .inapplicable)
  }
}
