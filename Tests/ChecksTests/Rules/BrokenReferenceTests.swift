import Checks
import Testing

@Suite struct BrokenReferenceTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("broken-reference", page("<button aria-describedby=\"gone\">Send</button>")) == [
        "1:110 aria-describedby=\"gone\" points at nothing: no part of the page has that id. Screen reader users do not hear what is explained. | "
          + "Give the part it means the id “gone”, or correct the id here, or take aria-describedby away."
      ])
  }

  @Test(arguments: [
    "<label for=\"gone\">Name</label>",
    "<img src=\"a.png\" alt=\"Map\" usemap=\"#gone\">",
    "<button aria-expanded=\"true\" aria-controls=\"gone\">a</button>",
    "<button aria-labelledby=\"main gone\">a</button>",
  ])
  func finds(_ html: String) {
    #expect(outcome("broken-reference", page(html)) == .failed)
  }

  @Test(arguments: [
    "<button aria-expanded=\"false\" aria-controls=\"later\">a</button>",
    "<img src=\"a.png\" alt=\"Map\" usemap=\"#m\"><map name=\"m\"></map>",
    "<input aria-errormessage=\"later\" aria-label=\"Age\">",
    "<output for=\"gone\">a</output>",
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("broken-reference", page(html)).isEmpty)
  }

  @Test func saysWhereAPartOfTheNameIsLeft() {
    let found = findings("broken-reference", page("<button aria-labelledby=\"main gone\">a</button>"))
    #expect(found.first?.contains("Screen reader users hear only a part of the name.") == true)
  }

  @Test func passes() {
    #expect(outcome("broken-reference", page("<button aria-describedby=\"main\">Send</button>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("broken-reference", page("<button>Send</button>")) == .inapplicable)
  }
}
