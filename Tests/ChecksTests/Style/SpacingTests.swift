import Checks
import Testing

@Suite struct SpacingTests {
  private static let long = String(repeating: "many words that fill more than one line ", count: 8)

  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("letter-spacing", page("<p style=\"letter-spacing:1px !important\">Close words</p>")) == [
        "1:110 The style attribute around “Close words” fixes its letter-spacing at 0.06 of the size of the text, with "
          + "!important. People with dyslexia or low vision who widen it to 0.12 cannot. | Take !important away, or "
          + "make it at least 0.12em."
      ])
  }

  @Test(arguments: [
    ("letter-spacing", "letter-spacing:.1em !important"),
    ("letter-spacing", "letter-spacing:initial !important"),
    ("word-spacing", "word-spacing:.1em!important"),
    ("word-spacing", "font-size:20px;word-spacing:3px !important"),
    ("line-height", "line-height:1.4 !important"), ("line-height", "line-height:120%!important"),
    ("line-height", "font-size:20px;line-height:20px!important"),
    ("line-height", "line-height:normal!important"),
  ])
  func findsWhatIsFixedTooTight(rule: String, style: String) {
    #expect(findings(rule, page("<div style=\"\(style)\"><p>\(Self.long)</p></div>")).count == 1)
  }

  @Test(arguments: [
    ("letter-spacing", "letter-spacing:.1em", Outcome.inapplicable),
    ("letter-spacing", "letter-spacing:.12em !important", .passed),
    ("letter-spacing", "letter-spacing:.2em!important;letter-spacing:.1em", .passed),
    ("letter-spacing", "letter-spacing:inherit !important", .inapplicable),
    ("letter-spacing", "letter-spacing:.1em !important;position:absolute;top:-999em", .inapplicable),
    ("word-spacing", "word-spacing:.16em !important", .passed),
    ("word-spacing", "word-spacing:.1em !important;display:none", .inapplicable),
    ("line-height", "line-height:1.5 !important", .passed),
    ("line-height", "line-height:1 !important;white-space:nowrap", .inapplicable),
    ("line-height", "line-height:1 !important;width:9999px", .inapplicable),
  ])
  func letsPass(rule: String, style: String, expected: Outcome) {
    #expect(outcome(rule, page("<p style=\"\(style)\">\(Self.long)</p>")) == expected)
  }

  @Test func textThatIsSpacedByItselfIsNotHeldBack() {
    let body = "<div style=\"letter-spacing:0 !important\"><p style=\"letter-spacing:1em\">Words</p></div>"
    #expect(outcome("letter-spacing", page(body)) == .inapplicable)
  }

  @Test func oneLineHasNoOther() {
    #expect(outcome("line-height", page("<p style=\"line-height:1 !important\">Short</p>")) == .inapplicable)
  }
}

@Suite struct ScreenOrientationTests {
  private func outcome(_ css: String) -> Outcome? {
    report(page("<p>Words</p>", head: "<style>\(css)</style>")).outcome(of: "screen-orientation")
  }

  @Test func saysWhatIsWrongAndHowToMendIt() {
    let html = page(
      "<p>Words</p>", head: "<style>@media (orientation:portrait){body{transform:rotate(90deg)}}</style>")
    #expect(
      findings("screen-orientation", html) == [
        "1:146 A stylesheet turns this part of the page on its side when the screen is held one way. People whose "
          + "device is fixed, such as to a wheelchair, cannot turn it back. | Take the rotation out of the @media "
          + "(orientation: …) rule."
      ])
  }

  @Test(arguments: [
    "rotate:-90deg", "rotate:z .25turn", "transform:matrix(0,1,-1,0,0,0)",
    "transform:rotateZ(1.5708rad) scale(2)",
    "transform:rotate3d(0,0,1,300grad)", "transform:rotate(450deg)", "transform:rotate(89.5deg)",
  ])
  func findsQuarterTurns(declaration: String) {
    #expect(outcome("@media screen and (orientation: landscape){html{\(declaration)}}") == .failed)
  }

  @Test(arguments: ["transform:rotate(180deg)", "rotate:45deg", "transform:rotate(85deg)"])
  func letsOtherTurnsPass(declaration: String) {
    #expect(outcome("@media (orientation: landscape){html{\(declaration)}}") == .passed)
  }

  @Test func isOnlyAboutHowTheScreenIsHeld() {
    #expect(outcome("html{transform:rotate(90deg)}") == .inapplicable)
    #expect(outcome("@media (orientation:landscape){html{transform:translate(9px)}}") == .inapplicable)
    #expect(
      outcome("@media (orientation:landscape){html{transform:rotate(90deg)}} body{display:none}")
        == .inapplicable)
    #expect(
      outcome("p{transform:rotate(90deg)} @media (orientation:portrait){p{color:red}}") == .passed)
  }
}
