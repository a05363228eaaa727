import Checks
import Testing

@Suite struct VideoCaptionsTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("video-captions", page("<video src=\"film.mp4\" controls></video>")) == [
        "1:110 A film has no captions. People who are deaf, or who have the sound off, miss what is said. | "
          + "Add a caption file: <track kind=\"captions\" src=\"film.vtt\" srclang=\"en\">. "
          + "A film without any sound needs none: write “muted”."
      ])
  }

  @Test(arguments: [
    "<video src=\"film.mp4\" controls><track kind=\"captions\" src=\"film.vtt\"></video>",
    "<video src=\"film-with-captions.mp4\" controls></video>",
    "<video src=\"film.mp4\" controls></video> <a href=\"film.txt\">Transcript</a>",
  ])
  func asksAPerson(body: String) {
    #expect(outcome("video-captions", page(body)) == .needsPerson)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("video-captions", page("<video src=\"film.mp4\" muted></video>")) == .inapplicable)
  }
}
