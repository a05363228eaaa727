import Checks
import Testing

@Suite struct MainLandmarkTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("main-landmark", page("<div role=\"main\">More</div>")) == [
        "1:110 The page marks its main content twice. Screen reader users cannot tell which part is the main one. | "
          + "Keep one <main> element and make this one a <section> or a <div>."
      ])
  }

  @Test func passes() {
    #expect(outcome("main-landmark", page("<p>Text</p>")) == .passed)
  }
}
