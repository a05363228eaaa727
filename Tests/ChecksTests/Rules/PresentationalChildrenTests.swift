import Checks
import Testing

@Suite struct PresentationalChildrenTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("focus-inside-control", page("<button>Save <a href=\"/help\">help</a></button>")) == [
        "1:123 <a> is inside <button>, and can be reached with a keyboard. Screen readers read the whole as one thing, so people who use them land on something that is never announced. | "
          + "Put the two side by side, so that neither is inside the other."
      ])
  }

  @Test(arguments: [
    "<span role=\"img\" aria-label=\"Art\">* <a href=\"/\">x</a></span>",
    "<div role=\"tab\"><a href=\"/\">x</a></div>",
    "<div role=\"option\"><button tabindex=\"-1\">x</button></div>",
  ])
  func finds(_ html: String) {
    #expect(outcome("focus-inside-control", page(html)) == .failed)
  }

  @Test(arguments: [
    "<button>Save <input disabled></button>",
    "<button>Save <a href=\"/\" hidden>x</a></button>",
    "<div role=\"menuitem\"><a href=\"/\">x</a></div>",
    "<div role=\"option\"><span tabindex=\"-1\">x</span></div>",
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("focus-inside-control", page(html)).isEmpty)
  }

  @Test func passes() {
    #expect(outcome("focus-inside-control", page("<button>Save <b>now</b></button>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(
      outcome("focus-inside-control", page("<a href=\"/\">Home <span tabindex=\"0\">page</span></a>"))
        == .inapplicable)
  }
}
