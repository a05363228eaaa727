import Checks
import Testing

@Suite struct TabOrderTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("tab-order", page("<button tabindex=\"2\">Send</button>")) == [
        "1:110 tabindex=\"2\" makes the tab key come here before everything else on the page. People who use a keyboard jump about and lose their place. | "
          + "Write tabindex=\"0\", and put the part where it should come in the page."
      ])
  }

  @Test(arguments: [
    "<button tabindex=\"-1\">a</button>",
    "<button tabindex=\"2\" disabled>a</button>",
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("tab-order", page(html)).isEmpty)
  }

  @Test func passes() {
    #expect(outcome("tab-order", page("<button tabindex=\"0\">Send</button>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("tab-order", page("<p>Text</p>")) == .inapplicable)
  }
}
