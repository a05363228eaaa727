import Checks
import Testing

@Suite struct NestedControlsTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("nested-control", page("<a href=\"/\">Home <button>Close</button></a>")) == [
        "1:127 <button> is inside <a>. Pressing it may do either, and screen readers read the two as one. | "
          + "Put the two side by side, so that neither is inside the other."
      ])
  }

  @Test(arguments: [
    "<details><summary>More <a href=\"/\">here</a></summary>a</details>"
  ])
  func finds(_ html: String) {
    #expect(outcome("nested-control", page(html)) == .failed)
  }

  @Test(arguments: [
    "<a href=\"/\">Home <span tabindex=\"0\">a</span></a>"
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("nested-control", page(html)).isEmpty)
  }

  @Test func passes() {
    #expect(outcome("nested-control", page("<a href=\"/\">Home <b>now</b></a>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("nested-control", page("<button>Send</button>")) == .inapplicable)
  }
}
