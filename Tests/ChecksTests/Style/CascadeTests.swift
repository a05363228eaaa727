import Checks
import Testing

/// What wins, told by whether the words are pale (#aaa) or dark (#000) in the end.
@Suite struct CascadeTests {
  private func isPale(_ css: String, _ body: String, url: String = "index.html", _ sheets: Stylesheets? = nil)
    -> Bool
  {
    let html = "<html><head>\(css)</head><body>\(body)</body></html>"
    let report = Checker.check(PageInput(url: url, html: Array(html.utf8), stylesheets: sheets))
    return report.outcome(of: "text-contrast") == .failed
  }

  private let item =
    "<div id=\"d\" class=\"a b\" data-k=\"One two\"><p>First</p><p class=\"x\">Words</p><i>Last</i></div>"

  @Test(arguments: [
    "p{color:#aaa}", ".x{color:#aaa}", "#d p{color:#aaa}", "div > .x{color:#aaa}", "p + p{color:#aaa}",
    "p ~ .x{color:#aaa}", "[data-k]{color:#aaa}", "[data-k~=two]{color:#aaa}",
    "[data-k^='One' i]{color:#aaa}",
    "[data-k$=two] p{color:#aaa}", "[data-k*='e t']{color:#aaa}", "p:nth-child(2){color:#aaa}",
    "p:nth-child(even){color:#aaa}", ":first-child{color:#aaa}", "i:last-child{color:#aaa}",
    "p:not(.y){color:#aaa}",
    ":is(p, q).x{color:#aaa}", ":where(#d) p{color:#aaa}", "div:has(> i){color:#aaa}",
    "p:last-of-type{color:#aaa}",
    ":root{--c:#aaa}p{color:var(--c)}", "p{color:var(--none, #aaa)}",
    ":root{--a:var(--b);--b:#aaa}p{color:var(--a)}",
    "p{color:#aaa!important}p{color:#000}", "#d .x{color:#aaa}.x{color:#000}", ".x{color:#000}.x{color:#aaa}",
    "@media (min-width:40em){p{color:#aaa}}", "@media screen and (width >= 30em){p{color:#aaa}}",
    "@media not print{p{color:#aaa}}", "@supports (display:grid){p{color:#aaa}}",
    "@layer one{p{color:#000}}p{color:#aaa}",
    // The 98th layer without a name is not the one called “a”.
    "\(String(repeating: "@layer{q{color:#000}}", count: 97))@layer a{p{color:#000}}@layer{p{color:#aaa}}",
    "@media not (not (color)){p{color:#000}}@media (not (min-width:9999px)){p{color:#aaa}}",
    "@layer one,two;@layer two{p{color:#aaa}}@layer one{p.x{color:#000}}",
    "div{& p{color:#aaa}}", "div{.x{color:#aaa}}", "div{color:#aaa}p{color:inherit}",
    "p{all:unset;color:#aaa}",
    "p{background:#555;}", "p{background:var(--b,#555)}", "/* p{} */p{color:#aaa}", "p{color:#AAA;;;}",
    "p{color:#aaa",
    "p{color:rgb(170 170 170 / 1)}", "p{color:rgb(66.7%,66.7%,66.7%)}", "P{COLOR:#AAA}", ".\\78{color:#aaa}",
  ])
  func makesPale(css: String) {
    #expect(isPale("<style>\(css)</style>", item))
  }

  @Test func tellsElementsOfOneKindApartByTheirAttributes() {
    let many = (0..<20).map { "[href$='.\($0)']{top:0}" }.joined()
    let here = "<a href=\"/a\">One</a> <a href=\"/b\">Two</a>"
    let elsewhere = here + " <a href=\"https://c.example/\">Three</a>"
    for more in ["", many] {
      let css = "<style>\(more)a{color:#000}a[href^='https:']{color:#aaa}</style>"
      #expect(!isPale(css, here))
      #expect(isPale(css, elsewhere))
    }
  }

  @Test(arguments: [
    ".X{color:#aaa}", "q p{color:#aaa}", "body > p{color:#aaa}", "p:hover{color:#aaa}",
    "p:nth-child(7){color:#aaa}",
    "p::before{color:#aaa}", "p:visited{color:#aaa}", "p:not(p){color:#aaa}",
    ":where(.x){color:#aaa}p{color:#000}",
    "p{color:#000!important}#d .x{color:#aaa}p{color:#aaa}", "@media print{p{color:#aaa}}",
    "@media (max-width:30em){p{color:#aaa}}", "@media not not (color){p{color:#aaa}}",
    "@media (min-width:1px) and (orientation:portrait){p{color:#aaa}}",
    "@supports not (display:grid){p{color:#aaa}}", "@layer one{p{color:#aaa}}p{color:#000}",
    "@keyframes k{from{color:#aaa}}", "@font-face{color:#aaa}", "p,:nonsense{color:#aaa}",
    "p{color:#aaa;color:inherit}",
    "p{--c:#aaa;color:var(--d)}", ":root{--a:var(--b);--b:var(--a)}p{color:var(--a)}",
    "p{color:#aaa}p{all:unset}",
    "a:link{color:#aaa}", "p{}}p{color:#aaa}", "div{color:#aaa}p,i{color:initial}",
  ])
  func leavesDark(css: String) {
    #expect(!isPale("<style>\(css)</style>", item))
  }

  @Test func anAttributeBeatsASheetAndImportanceBoth() {
    #expect(isPale("<style>p{color:#000}</style>", "<p style=\"color:#aaa\">Words</p>"))
    #expect(!isPale("<style>p{color:#000!important}</style>", "<p style=\"color:#aaa\">Words</p>"))
  }

  @Test func elementsThatLookAlikeInTheirTagsMayStandInDifferentPlaces() {
    let body = "<ul><li><b>One</b></li><li><b>Two</b></li></ul>"
    #expect(isPale("<style>li:nth-child(2) b{color:#aaa}</style>", body))
    #expect(isPale("<style>li:nth-child(2){color:#aaa}</style>", body))
  }

  @Test func readsLinkedSheetsAndWhatTheyImport() {
    let files = [
      "css/site.css": "@import 'more.css';p{margin:0}", "css/more.css": "p{color:#aaa}",
      "css/dark.css": "p{color:#000}",
    ]
    let sheets = Stylesheets(basePath: "/vru/") { files[$0].map { Array($0.utf8) } }
    let below = "<link rel=stylesheet href=../css/site.css>"
    #expect(isPale(below, "<p>Words</p>", url: "a/index.html", sheets))
    #expect(
      isPale("<link rel=stylesheet href=/vru/css/site.css>", "<p>Words</p>", url: "a/index.html", sheets))
    let printed = below + "<link rel=stylesheet media=print href=../css/dark.css>"
    #expect(isPale(printed, "<p>Words</p>", url: "a/index.html", sheets))
    let other = below + "<link rel='alternate stylesheet' href=../css/dark.css>"
    #expect(isPale(other, "<p>Words</p>", url: "a/index.html", sheets))
    #expect(
      !isPale(
        below + "<link rel=stylesheet href=../css/dark.css>", "<p>Words</p>", url: "a/index.html", sheets))
  }

  @Test(arguments: [
    String(repeating: "{", count: 20_000), String(repeating: "a{b:", count: 5_000),
    String(repeating: ":not(", count: 5_000), String(repeating: "@media x{", count: 5_000), "a{b:c(((((", "@",
    "\\",
    ":root{--a:var(--b)var(--b);--b:var(--c)var(--c);--c:var(--d)var(--d);--d:x}p{color:var(--a)}",
    String(repeating: "calc(", count: 3_000), "p{color:rgb(}", "<!-- p{color:#000} -->",
    "p:nth-child(){color:red}",
  ])
  func outlivesAnySheet(css: String) {
    #expect(!isPale("<style>\(css)</style>", "<p style=\"x\">Words</p>"))
  }
}

@Suite struct StyledVisibilityTests {
  @Test(arguments: [".h{display:none}", ".h{visibility:hidden}", ".h{content-visibility:hidden}"])
  func whatASheetHidesIsHidden(css: String) {
    let html = page("<p class=\"h\"><img src=\"a.png\"></p>", head: "<style>\(css)</style>")
    #expect(outcome("image-alternative", html) == .inapplicable)
  }

  @Test func whatIsVisibleInsideWhatIsNotIsThere() {
    let html = page("<p style=\"visibility:hidden\"><img src=\"a.png\" style=\"visibility:visible\"></p>")
    #expect(outcome("image-alternative", html) == .failed)
  }

  @Test func whatIsOnlyOffTheScreenIsReadOut() {
    let html = page("<p style=\"position:absolute;left:-9999px\"><img src=\"a.png\"></p>")
    #expect(outcome("image-alternative", html) == .failed)
  }

  @Test func anAuthorMayShowWhatIsMarkedHidden() {
    let html = page("<p hidden><img src=\"a.png\"></p>", head: "<style>[hidden]{display:block}</style>")
    #expect(outcome("image-alternative", html) == .failed)
    #expect(outcome("image-alternative", page("<p hidden><img src=\"a.png\"></p>")) == .inapplicable)
  }
}
