import Checks
import Testing

@Suite struct BrailleEquivalentTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("braille-equivalent", page("<button aria-braillelabel=\"x\"></button>")) == [
        "1:110 aria-braillelabel is written for people who read braille, but those who listen are told nothing. | "
          + "Write aria-label too, or take aria-braillelabel away."
      ])
  }

  @Test(arguments: [
    "<button aria-brailleroledescription=\"sl\">a</button>"
  ])
  func finds(_ html: String) {
    #expect(outcome("braille-equivalent", page(html)) == .failed)
  }

  @Test(arguments: [
    "<button aria-brailleroledescription=\"sl\" aria-roledescription=\"slide\">a</button>"
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("braille-equivalent", page(html)).isEmpty)
  }

  @Test func passes() {
    #expect(outcome("braille-equivalent", page("<button aria-braillelabel=\"x\">Close</button>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("braille-equivalent", page("<button>Close</button>")) == .inapplicable)
  }
}
