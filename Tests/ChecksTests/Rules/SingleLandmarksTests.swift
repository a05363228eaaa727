import Checks
import Testing

@Suite struct SingleLandmarksTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("single-landmarks", "<header>One</header><header>Two</header>") == [
        "1:21 The page has a second page header. Screen reader users who move by landmark meet it as if the page began again. | "
          + "Keep one page header; put this <header> inside the <article> or <section> it belongs to, or make it a <div>."
      ])
  }

  @Test func passes() {
    #expect(
      outcome("single-landmarks", "<header>One</header><main><article><header>Two</header></article></main>")
        == .passed)
  }

  @Test func hasNothingToSay() {
    #expect(outcome("single-landmarks", page("<p>Text</p>")) == .inapplicable)
  }
}
