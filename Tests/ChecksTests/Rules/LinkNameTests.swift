import Checks
import Testing

@Suite struct LinkNameTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("link-name", page("<a href=\"/plan/\"><img src=\"a.png\" alt=\"\"></a>")) == [
        "1:110 A link to “/plan/” has no words. Screen reader users hear “link” and cannot tell where it goes. | "
          + "Write where the link goes inside it. If it holds an image, say where it goes in the alt text."
      ])
  }

  @Test func leavesAloneAnAreaOfNoMap() {
    #expect(findings("link-name", page("<area href=\"#a\">")).isEmpty)
    #expect(outcome("link-name", page("<map name=\"m\"><area href=\"#a\"></map>")) == .failed)
  }

  @Test func passes() {
    #expect(
      outcome("link-name", page("<a href=\"/plan/\"><img src=\"a.png\" alt=\"Our plan\"></a>")) == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("link-name", page("<a>Not a link</a>")) == .inapplicable)
  }
}
