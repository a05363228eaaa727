import Checks
import Testing

@Suite struct DrawingAlternativeTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("drawing-alternative", page("<svg role=\"img\"><circle r=\"4\"/></svg>")) == [
        "1:110 A chart or drawing has no title. People who cannot see it are not told what it shows. | "
          + "Start the drawing with <title> and what it shows, or name it with aria-label."
      ])
  }

  @Test func passes() {
    #expect(
      outcome("drawing-alternative", page("<svg role=\"img\"><title>A circle</title><circle r=\"4\"/></svg>"))
        == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("drawing-alternative", page("<svg><circle r=\"4\"/></svg>")) == .inapplicable)
  }
}
