import Checks
import Testing

@Suite struct ObjectAlternativeTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("object-alternative", page("<object data=\"film.mp4\"></object>")) == [
        "1:110 The embedded object “film.mp4” has no name. People who cannot see it are not told what it is. | "
          + "Name it with aria-label, and say in the text nearby what it shows."
      ])
  }

  @Test func passes() {
    #expect(
      outcome("object-alternative", page("<object data=\"film.mp4\" aria-label=\"Film\"></object>"))
        == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("object-alternative", page("<object data=\"page.html\"></object>")) == .inapplicable)
  }
}
