import Checks
import Diagnostics
import Testing

@Suite struct TextContrastTests {
  private func found(_ body: String, head: String = "") -> [String] {
    findings("text-contrast", page(body, head: head)).map { String($0.prefix { $0 != ":" }) }
  }

  @Test func saysWhatIsWrongAndHowToMendIt() {
    #expect(
      findings("text-contrast", page("<p style=\"color:#999\">Pale words</p>")) == [
        "1:110 “Pale words” does not stand out: #999999 on #ffffff, a contrast of 2.84 where 4.5 is needed. People with low vision, and "
          + "anyone on a phone in the sun, cannot read it. | Make the text #767676, or what is behind it #303030, in "
          + "the stylesheet or wherever its colour is set."
      ])
  }

  /// #767676 on white is the lightest grey that passes (4.54); #777 is 4.48, which must not be rounded up.
  @Test func doesNotRoundUp() {
    #expect(found("<p style=\"color:#767676\">Words</p>").isEmpty)
    #expect(
      findings("text-contrast", page("<p style=\"color:#777\">Words</p>")).first?.contains("of 4.47 where")
        == true
    )
  }

  @Test(arguments: [
    "<p style=\"color:rgba(0,0,0,.4)\">Words</p>", "<p style=\"color:#000;opacity:.4\">Words</p>",
    "<div style=\"opacity:.5\"><p style=\"color:#333\">Words</p></div>",
    "<div style=\"background:#444\"><p>Words</p></div>",
    "<p style=\"color:hsl(0 0% 62%)\">Words</p>", "<p style=\"color:oklch(0.7 0 0)\">Words</p>",
    "<p style=\"background:linear-gradient(90deg,#888,#999);color:#aaa\">Words</p>",
    "<button style=\"color:#888\">Send</button>", "<p><a style=\"color:#9cf\" href=\"#main\">Words</a></p>",
    "<div style=\"color:#999\"><p>Words</p></div>",
    "<table><tr><td bgcolor=\"333333\">Words</td></tr></table>",
    "<p style=\"color:color-mix(in srgb, white 60%, black)\">Words</p>",
  ])
  func findsPaleText(body: String) {
    #expect(found(body).count == 1)
  }

  @Test(arguments: [
    "<p style=\"color:#777;font-size:24px\">Large</p>",
    "<p style=\"color:#777;font:bold 14pt serif\">Large</p>",
    "<h1 style=\"color:#777\">Large</h1>", "<p style=\"color:#777;background:#000\">Words</p>",
    "<p style=\"color:#aaa;display:none\">Words</p>",
    "<p style=\"color:#aaa;position:absolute;left:-999em\">Words</p>",
    "<p style=\"color:#aaa;position:absolute;clip:rect(0 0 0 0)\">Words</p>",
    "<p style=\"color:#aaa\">*** — ***</p>", "<button style=\"color:#aaa\" disabled>Send</button>",
    "<label for=\"f\" style=\"color:#aaa\">Name</label><input id=\"f\" disabled>",
    "<fieldset disabled><label style=\"color:#aaa\">Name <input></label></fieldset>",
    "<p id=\"n\" style=\"color:#aaa\">Name</p><div role=\"textbox\" aria-labelledby=\"n\" aria-disabled=\"true\"></div>",
    "<p style=\"color:#fff\">White on white is there for nobody to see</p>",
    "<p style=\"color:#aaa;color:#nonsense;color:#111\">Words</p>",
  ])
  func letsPass(body: String) {
    #expect(found(body).isEmpty)
  }

  @Test(arguments: [
    "<p style=\"color:#aaa;background:url(sky.jpg)\">Words</p>",
    "<p style=\"color:#333;background:linear-gradient(#fff,#00f)\">Words</p>",
    "<p style=\"color:#888;text-shadow:0 0 3px #000\">Words</p>",
    "<p style=\"color:GrayText\">Words</p>", "<p aria-hidden=\"true\" style=\"color:#aaa\">Words</p>",
    "<p style=\"color:#aaa;position:absolute\">Words</p>", "<p style=\"color:#aaa\">x</p>",
    "<div style=\"position:relative\"><img src=\"a.jpg\" alt=\"\" style=\"position:absolute\"><p style=\"color:#eee\">Words</p></div>",
  ])
  func leavesToAPerson(body: String) {
    let report = report(page(body))
    #expect(report.outcome(of: "text-contrast") == .needsPerson)
  }

  @Test func tellsWhatFillsAnElementFromADotBesideIt() {
    func head(_ size: String) -> String {
      "<style>p{color:#eee}p::before{content:'';position:absolute;background:#000;\(size)}</style>"
    }
    let filled = page("<p>Words</p>", head: head("inset:0"))
    #expect(outcome("text-contrast", filled) == .needsPerson)
    #expect(outcome("text-contrast", page("<p>Words</p>", head: head("width:1em;height:1em"))) == .failed)
  }

  @Test func looksAtDarkPagesToo() {
    let head = """
      <style>:root{color-scheme:light dark;--ink:#111;--paper:#fff}
      @media (prefers-color-scheme:dark){:root{--ink:#333;--paper:#111}}
      body{color:var(--ink);background:var(--paper)}</style>
      """
    let found = findings("text-contrast", page("<p>Words</p>", head: head))
    #expect(!found.isEmpty)
    #expect(
      found.allSatisfy { $0.contains("does not stand out to readers of dark pages: #333333 on #111111") })
  }

  @Test func saysOnceWhatLooksTheSame() {
    let body = "<ul style=\"color:#999\"><li>One</li><li>Two</li><li>Three</li></ul>"
    let found = findings("text-contrast", page(body))
    #expect(found.count == 1)
    #expect(found.first?.contains("2 more texts here look the same.") == true)
  }

  @Test func asksWhereAStylesheetCannotBeRead() {
    let html = page(
      "<p style=\"color:#999\">Words</p>", head: "<link rel=\"stylesheet\" href=\"site.css\">")
    #expect(outcome("text-contrast", html) == .needsPerson)
    #expect(findings("text-contrast", html).isEmpty)
  }
}

@Suite struct EnhancedContrastTests {
  @Test func advisesOnce() {
    let body = "<p style=\"color:#666\">One</p><p style=\"color:#606060\">Two</p>"
    #expect(
      findings("enhanced-contrast", page(body)) == [
        "1:110 “One” is #666666 on #ffffff: a contrast of 5.74. That is enough for the law, but people with low "
          + "vision may need 7. The page has 1 more such text. | Make the text #595959, in "
          + "the stylesheet or wherever its colour is set."
      ])
    #expect(report(page(body)).findings.first { $0.rule == "enhanced-contrast" }?.severity == .advice)
  }

  @Test func leavesWhatTheLawForbidsToTheOtherRule() {
    #expect(outcome("enhanced-contrast", page("<p style=\"color:#999\">One</p>")) == .passed)
  }

  @Test func readsOnWhereOnlyFontsCouldNotBeRead() {
    let body = "<p style=\"color:#999\">Words</p>"
    let fonts = "<link rel=\"stylesheet\" href=\"https://fonts.googleapis.com/css?family=Lato\">"
    #expect(outcome("text-contrast", page(body, head: fonts)) == .failed)
    let looks = "<link rel=\"stylesheet\" href=\"https://example.org/fonts.googleapis.com/a.css\">"
    #expect(outcome("text-contrast", page(body, head: looks)) == .needsPerson)
  }
}
