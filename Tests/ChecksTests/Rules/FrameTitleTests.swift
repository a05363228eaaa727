import Checks
import Testing

@Suite struct FrameTitleTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("frame-title", page("<iframe src=\"map.html\"></iframe>")) == [
        "1:110 A frame has no title. Screen reader users cannot tell what is in it without going through it. | "
          + "Write what the frame holds in its title, such as title=\"Map of the four districts\"."
      ])
  }

  @Test func passes() {
    #expect(outcome("frame-title", page("<iframe src=\"map.html\" title=\"Map\"></iframe>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("frame-title", page("<iframe src=\"map.html\" hidden></iframe>")) == .inapplicable)
  }
}
