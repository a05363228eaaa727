import Checks
import Testing

@Suite struct ClippedTextTests {
  private static let long = String(repeating: "many words that fill more than one line ", count: 8)

  private func outcome(_ css: String, _ body: String = "<div class=\"b\">\(long)</div>") -> Outcome? {
    report(page(body, head: "<style>\(css)</style>")).outcome(of: "clipped-text")
  }

  @Test func saysWhatIsWrongAndHowToMendIt() {
    let html = page(
      "<div class=\"b\">\(Self.long)</div>", head: "<style>.b{height:40px;overflow:hidden}</style>")
    #expect(
      findings("clipped-text", html) == [
        "1:156 The text from “many words that fill more than one line…” on is cut off below on a page made twice as "
          + "large. People with low vision who enlarge it cannot read the rest. | Let the box grow with its text: "
          + "min-height instead of height, and no “overflow: hidden”."
      ])
  }

  @Test(arguments: [
    "*{padding:0}.b{max-height:3em;overflow-y:hidden;line-height:1.5}",
    ".b{overflow:hidden;white-space:nowrap;width:9em}",
    ".b{overflow:clip;height:8vh}", "@media (max-width:700px){.b{overflow:hidden;height:2em}}",
    ".b{overflow:hidden;height:60px;width:20%}",
  ])
  func findsTextCutOff(css: String) {
    #expect(outcome(css) == .failed)
  }

  @Test(arguments: [
    ".b{overflow:hidden;max-height:90em}",
    ".b{overflow:hidden;white-space:nowrap;text-overflow:ellipsis}", ".b{overflow:hidden;height:1.2em}",
    "@media (min-width:700px){.b{height:3em}} .b{overflow:hidden}",
  ])
  func whatFitsOrIsShortenedPasses(css: String) {
    #expect(outcome(css) == .passed)
  }

  @Test(arguments: [
    ".b{position:absolute;width:1px;height:1px;overflow:hidden}", ".b{overflow:auto;height:2em}",
    ".b{overflow:hidden}",
    "body{overflow:hidden;height:3em}", ".b{display:none;overflow:hidden;height:3em}",
  ])
  func isNotAboutWhatScrollsOrNobodySees(css: String) {
    #expect(outcome(css) == .inapplicable)
  }

  @Test func whatScrollsInsideIsNotCutOff() {
    let css = ".b{overflow:hidden;height:3em} .c{overflow:auto;height:3em}"
    #expect(outcome(css, "<div class=\"b\"><div class=\"c\">\(Self.long)</div></div>") == .inapplicable)
  }

  @Test func asksWhereAButtonMayOpenIt() {
    let body = "<div class=\"b\">\(Self.long)</div><button>More of this</button>"
    #expect(outcome(".b{overflow:hidden;height:2em}", body) == .needsPerson)
  }
}
