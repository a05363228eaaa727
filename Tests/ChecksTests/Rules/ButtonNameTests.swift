import Checks
import Testing

@Suite struct ButtonNameTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("button-name", page("<button></button>")) == [
        "1:110 A button has no words. Screen reader users hear “button” and cannot tell what it does. | "
          + "Write what the button does inside it, such as <button>Search</button>."
      ])
  }

  @Test func passes() {
    #expect(outcome("button-name", page("<button>Search</button><input type=\"submit\">")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("button-name", page("<a href=\"#main\" role=\"link\">Up</a>")) == .inapplicable)
  }
}
