import Checks
import Testing

@Suite struct OneMainHeadingTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("one-main-heading", page("<h1>Again</h1>")) == [
        "1:110 The page has a second main heading. Screen reader users cannot tell which one names the page. | "
          + "Keep one heading at level 1 and make this one level 2 (<h2>)."
      ])
  }

  @Test func passes() {
    #expect(outcome("one-main-heading", page("<h2>Part</h2>")) == .passed)
  }
}
