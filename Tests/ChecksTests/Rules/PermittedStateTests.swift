import Checks
import Testing

@Suite struct PermittedStateTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("permitted-aria-attribute", page("<button aria-sort=\"ascending\">Sort</button>")) == [
        "1:110 aria-sort means nothing on <button>, so screen readers leave it out or say something wrong. | "
          + "Take aria-sort away, or put it on the part it belongs to."
      ])
  }

  @Test(arguments: [
    "<div aria-checked=\"true\">Done</div>",
    "<video aria-level=\"2\"></video>",
    "<ul aria-expanded=\"true\"><li>One</li></ul>",
    "<div role=\"link\" aria-valuenow=\"2\"></div>",
    "<button aria-sort=\"\">Empty</button>",
  ])
  func finds(_ html: String) {
    #expect(outcome("permitted-aria-attribute", page(html)) == .failed)
  }

  @Test(arguments: [
    "<div role=\"switch\" aria-checked=\"true\">On</div>",
    "<p aria-invalid=\"true\">Global, though deprecated</p>",
    "<input type=\"password\" aria-required=\"true\">",
    "<div role=\"separator\" tabindex=\"0\" aria-valuenow=\"2\"></div>",
    "<button aria-sort=\"none\" hidden>Hidden</button>",
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("permitted-aria-attribute", page(html)).isEmpty)
  }

  @Test func passes() {
    #expect(
      outcome("permitted-aria-attribute", page("<button aria-pressed=\"true\">Bold</button>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("permitted-aria-attribute", page("<p role=\"note\">Text</p>")) == .inapplicable)
  }
}
