import Checks
import Testing

@Suite struct FrameSameTitleTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "frame-same-title",
        page(
          "<iframe title=\"Map\" src=\"/maps/north.html\"></iframe><iframe title=\"Map\" src=\"/maps/south.html\"></iframe>"
        )) == [
          "1:162 Two frames have the title “Map” but hold different pages. Screen reader users cannot tell them apart."
            + " | Say in each title what the frame holds."
        ])
  }

  @Test func passes() {
    #expect(
      outcome(
        "frame-same-title",
        page(
          "<iframe title=\"Map\" src=\"/maps/north.html\"></iframe><iframe title=\"Map\" src=\"/maps/north.html\"></iframe>"
        )) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(
      outcome("frame-same-title", page("<iframe title=\"Map\" src=\"/maps/north.html\"></iframe>"))
        == .inapplicable)
  }
}
