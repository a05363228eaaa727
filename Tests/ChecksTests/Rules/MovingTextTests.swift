import Checks
import Testing

@Suite struct MovingTextTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("moving-text", page("<marquee>News</marquee>")) == [
        "1:110 <marquee> makes text move or blink, and nobody can stop it. People who read slowly cannot read it, and it keeps others from reading anything else. | "
          + "Take <marquee> away, and write the words as plain text."
      ])
  }

  @Test(arguments: [
    "<blink>News</blink>"
  ])
  func finds(_ html: String) {
    #expect(outcome("moving-text", page(html)) == .failed)
  }

  @Test(arguments: [
    "<marquee hidden>News</marquee>"
  ])
  func leavesAlone(_ html: String) {
    #expect(findings("moving-text", page(html)).isEmpty)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("moving-text", page("<p>Text</p>")) == .inapplicable)
  }
}
