import Checks
import Testing

@Suite struct FrameTabOrderTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings(
        "frame-tab-order",
        page("<iframe title=\"Map\" tabindex=\"-1\" srcdoc=\"&lt;a href='/'&gt;Home&lt;/a&gt;\"></iframe>"))
        == [
          "1:110 A frame is taken out of the tab order, but holds something to press or fill in. People who use a keyboard cannot get to it. | "
            + "Take tabindex=\"-1\" away from the frame."
        ])
  }

  @Test(arguments: [
    "<iframe title=\"Map\" tabindex=\"-1\" width=\"1\" height=\"1\" srcdoc=\"&lt;button&gt;x&lt;/button&gt;\"></iframe>",
    "<iframe title=\"Map\" tabindex=\"-1\" inert srcdoc=\"&lt;button&gt;x&lt;/button&gt;\"></iframe>",
    "<iframe title=\"Map\" tabindex=\"-1\" srcdoc=\"&lt;button hidden&gt;x&lt;/button&gt;\"></iframe>",
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("frame-tab-order", page(html)).isEmpty)
  }

  @Test func passes() {
    #expect(
      outcome(
        "frame-tab-order", page("<iframe title=\"Map\" srcdoc=\"&lt;a href='/'&gt;Home&lt;/a&gt;\"></iframe>")
      ) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(
      outcome(
        "frame-tab-order", page("<iframe title=\"Map\" tabindex=\"-1\" srcdoc=\"Words only\"></iframe>"))
        == .inapplicable)
  }
}
