import Checks
import Testing

@Suite struct TargetSizeTests {
  private static let two = "<p><button class=\"b\">A</button><button class=\"b\">B</button></p>"

  private func outcome(_ css: String, _ body: String = two) -> Outcome? {
    report(page(body, head: "<style>\(css)</style>")).outcome(of: "target-size")
  }

  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("target-size", page(Self.two, head: "<style>.b{width:16px;height:1em}</style>")) == [
        "1:181 “B” is 16 by 13 pixels and right beside “A”. People whose hands shake, or who use a phone, press the wrong "
          + "one. | Make each at least 24 by 24 pixels, or put so much room between them that their centres are 24 "
          + "pixels apart."
      ])
  }

  @Test(arguments: [
    ".b{width:16px;height:16px;margin:0 6px}", ".b{width:16px;height:16px} p{display:flex;gap:8px}",
    ".b{width:16px;height:16px} .b:first-child{float:right}", ".b{width:22px;height:22px}",
    ".b{width:16px;height:16px;position:absolute}",
  ])
  func asksWhereThereMayBeRoom(css: String) {
    #expect(outcome(css) == .needsPerson)
  }

  @Test(arguments: [
    "", ".b{width:16px;height:16px;min-height:24px}", ".b{width:16px;height:16px;padding:4px}",
    ".b{width:16px;height:16px} .b::after{content:'';position:absolute;inset:-8px}",
    ".b{width:50%;height:10px}",
  ])
  func saysNothingWhereSizesAreNotKnown(css: String) {
    #expect(outcome(css) == .inapplicable)
  }

  @Test func linksInTextMayBeSmall() {
    let links = "<p>Read <a class=\"b\" href=\"#main\">one</a><a class=\"b\" href=\"#main\">two</a></p>"
    #expect(outcome(".b{width:16px;height:16px}", links) == .inapplicable)
    #expect(outcome(".b{width:16px;height:16px;display:block}", links) == .failed)
  }

  @Test func twentyFourPixelsAreEnough() {
    #expect(outcome(".b{width:24px;height:24px}") == .passed)
  }
}
