import Checks
import Testing

@Suite struct RepeatedAccessKeyTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "repeated-access-key",
        page("<button accesskey=\"s\">Save</button><button accesskey=\"S\">Send</button>")) == [
          "1:145 The key “s” (accesskey) is used twice. Nobody can tell which of the two it presses, and people who rely on it end up in the wrong place. | "
            + "Take accesskey away: such keys also clash with those of screen readers."
        ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "repeated-access-key",
        page("<button accesskey=\"a\">Save</button><button accesskey=\"s\">Send</button>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("repeated-access-key", page("<button>Send</button>")) == .inapplicable)
  }
}
