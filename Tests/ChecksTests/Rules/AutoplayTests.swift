import Checks
import Testing

@Suite struct AutoplayTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("autoplay", page("<video src=\"film.mp4\" autoplay></video>")) == [
        "1:110 A film or sound starts by itself and cannot be stopped. Screen reader users can no longer hear their screen reader."
          + " | Take “autoplay” away, or write “controls” or “muted” beside it."
      ])
  }

  @Test func passes() {
    #expect(
      outcome("autoplay", page("<video src=\"film.mp4\" autoplay></video><button>Pause the film</button>"))
        == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(
      outcome(
        "autoplay",
        page(
          "<video src=\"film.mp4\" autoplay muted></video><audio src=\"jingle.mp3#t=0,2\" autoplay></audio>"))
        == .inapplicable)
  }
}
