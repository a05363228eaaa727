import Checks
import Testing

@Suite struct HostileInputTests {
  @Test(arguments: ["<div>", "<b>", "<ul><li>", "<blockquote><p>"])
  func refusesBottomlessNesting(tag: String) {
    let found = report(String(repeating: tag, count: 100_000)).findings
    #expect(
      found.map(\.message) == [
        "The page nests parts inside parts more than 1000 deep, so it was not checked. Browsers cannot show it."
      ])
  }

  @Test(arguments: [
    ("", "<div a=\"></div>\">"), ("<button>", "<div role=textbox a=\"></div>\">"), ("<svg>", "<td>"),
    ("", "<div/>"), ("<!--> -->", "<div a='>' b=></div><div>"), ("", "<div><script>'</div>'</script>"),
  ])
  func refusesNestingThatHides(start: String, tag: String) {
    let found = report(start + String(repeating: tag, count: 3_000)).findings
    #expect(found.map(\.rule) == ["unreadable-page"])
    #expect(found.first?.message.contains("more than 1000 deep") == true)
  }

  @Test func namesFieldsInsideFields() {
    let body = "<button>" + String(repeating: "<div role=textbox>", count: 900) + "Name"
    #expect(outcome("button-name", page(body)) == .passed)
    let ring = "<div role=textbox id=a aria-label=One>x<span aria-labelledby=a>y</span></div>"
    #expect(outcome("button-name", page("<button>\(ring)</button>")) == .passed)
    #expect(outcome("button-name", page("<button aria-labelledby=a></button>\(ring)")) == .passed)
  }

  @Test func refusesFormattingThatMultiplies() {
    let open = "<p>" + (0..<900).map { "<b a\($0)>" }.joined()
    let found = report(open + String(repeating: "<p>x", count: 100_000)).findings
    #expect(
      found.map(\.message) == [
        "The page's HTML is too tangled to read, so it was not checked. Browsers may hang on it."
      ])
  }

  @Test func outlivesAFailedAssertionOfTheParser() {
    let found = report("<table>x<svg><desc><![CDATA[b< >]]>tr").findings
    #expect(found.map(\.rule) == ["unreadable-page"])
    #expect(report(page("<p>Text</p>")).findings.isEmpty)
  }

  @Test func readsBrokenBytes() {
    let inputs: [[UInt8]] = [
      [], [0], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], Array("<p id=\"\0\">".utf8),
      [UInt8](repeating: 0x61, count: 5 << 20),
      [UInt8](repeating: 0x3C, count: 1 << 20),
    ]
    for html in inputs {
      #expect(Checker.check(PageInput(url: "a.html", html: html)).outcome(of: "page-title") == .failed)
    }
  }

  @Test(arguments: ["9223372036854775807", "-9223372036854775808", "99999999999999999999", "0", "101"])
  func readsAHeadingsOwnLevelWhereTheGivenOneIsAbsurd(level: String) {
    #expect(outcome("heading-order", page("<h2 aria-level=\(level)>Part</h2><h3>Detail</h3>")) == .passed)
  }

  @Test(arguments: [
    "letter-spacing:-1e30em", "word-spacing:calc(-1e300px * 1e300)", "line-height:1e999",
    "letter-spacing:calc(1e300px * 1e300 - 1e300px * 1e300)",
    "font-size:1e-300px;letter-spacing:-1e300px", "font-size:1e300em;word-spacing:-1e999px",
  ])
  func readsLengthsWithoutEnd(style: String) {
    let words = String(repeating: "many words ", count: 30)
    #expect(!report(page("<p style=\"\(style) !important\">\(words)</p>")).url.isEmpty)
  }

  @Test(arguments: [
    String(repeating: "@layer{p{color:#000}}", count: 300),
    "p{background:\(many(")")) rgb(\(many("calc("))1 0 0)}",
    "p{background:\(many(")")) \(many("color-mix(in srgb,"))red,blue)}",
    "@media \(many(")")) and \(many("("))color{p{color:#000}}",
    "@media \(many("not "))(color){p{color:#000}}",
    "@supports \(many(")")) \(many("("))color:red){p{color:#000}}",
    "\(many(")")) \(many(":not("))p){color:#000}", "p,\(many(")")),\(many(":is("))p){color:#000}",
  ])
  func readsBottomlessStylesheets(css: String) {
    let html = page("<p>Words</p>", head: "<style>\(css)</style><style>h1{color:#aaa}</style>")
    #expect(findings("text-contrast", html).count == 1)
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "<table>" + String(repeating: "<tr><th>a<td>b", count: 4_000) + "</table>",
      "<table>" + String(repeating: "<tr><th headers=x>a<td headers=x>b", count: 4_000) + "</table>",
      "<table><tr>" + String(repeating: "<td colspan=1000 rowspan=65534>x", count: 4)
        + String(repeating: "<tr><td>", count: 3_000) + "</table>",
      String(repeating: "<h2>Part</h2><label>Name <input></label>", count: 1_500),
      String(repeating: "<img src=a.png usemap=#x><map id=y></map>", count: 2_000),
      "<table><tr>" + String(repeating: "<th>Name", count: 100)
        + String(repeating: "<tr><td><a href=x>here</a>", count: 2_000) + "</table>",
    ])
  func takesTimeInStepWithLength(body: String) {
    #expect(outcome("page-title", page(body)) == .passed)
  }

  @Test(.timeLimit(.minutes(1))) func looksUpManyBrokenPlacesAtOnce() {
    let home = report((0..<1_000).map { "<p id=place\($0)><a href=#plaxe\($0)>x</a>" }.joined())
    let found = Checker.checkLinks([home], SiteInventory(files: ["index.html"]))
    #expect(found.count == 1_000)
    #expect(found.first?.finding.help.hasSuffix("Did you mean “#place0”?") == true)
  }

  private static func many(_ text: String) -> String { String(repeating: text, count: 20_000) }

  @Test func looksPastAByteOrderMark() {
    #expect(report("\u{FEFF}" + page("<p>Text</p>")).findings.isEmpty)
  }

  @Test func listsTheFirstFiftyAndCountsTheRest() {
    let found = findings("link-name", page(String(repeating: "<a href=\"#main\"></a>", count: 60)))
    #expect(found.count == 51)
    #expect(
      found.contains {
        $0.contains("The page breaks this rule in 10 more places: every link says something.")
      })
  }
}
