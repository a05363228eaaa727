import Checks
import Testing

@Suite struct HiddenBodyTests {
  @Test func saysWhatIsWrongAndHowToMendIt() {
    let html = page("<p>Text</p>").replacing("<body>", with: "<body aria-hidden=\"true\">")
    #expect(
      findings("hidden-body", html) == [
        "1:71 The whole page is hidden from screen readers. To people who use one it is empty. | "
          + "Take aria-hidden=\"true\" away from <body>."
      ])
  }

  @Test func passes() {
    #expect(outcome("hidden-body", page("<p>Text</p>")) == .passed)
  }
}
