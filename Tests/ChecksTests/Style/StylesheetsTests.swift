import Checks
import Testing

/// Stylesheets that import others, and what pages that share them say.
@Suite struct StylesheetsTests {
  private func sheets(_ files: [String: String]) -> Stylesheets {
    Stylesheets { path in files[path].map { Array($0.utf8) } }
  }

  private func outcome(_ sheet: String, _ sheets: Stylesheets, _ body: String = "<p>Words</p>") -> Outcome? {
    let html = "<html><head><link rel=stylesheet href=\"\(sheet)\"></head><body>\(body)</body></html>"
    return Checker.check(PageInput(url: "index.html", html: Array(html.utf8), stylesheets: sheets))
      .outcome(of: "text-contrast")
  }

  private let chain = [
    "a.css": "@import 'b.css';", "b.css": "@import 'c.css';", "c.css": "@import 'd.css';",
    "d.css": "@import 'e.css';", "e.css": "p{color:#aaa}",
  ]

  @Test func saysTheSameWhicheverPageIsFirst() {
    let one = sheets(chain)
    let other = sheets(chain)
    let forwards = ["a.css", "d.css"].map { outcome($0, one) }
    let backwards = ["d.css", "a.css"].map { outcome($0, other) }
    #expect(forwards == [.failed, .failed])
    #expect(backwards == forwards)
  }

  @Test func passesOverSheetsThatImportEachOther() {
    let round = ["a.css": "@import 'b.css';p{color:#aaa}", "b.css": "@import 'a.css';i{color:#000}"]
    #expect(outcome("a.css", sheets(round)) == .failed)
  }

  @Test func manyImportsOfManyEndSoon() {
    var files: [String: String] = [:]
    let imports = (0..<8).map { "@import 's\($0).css';" }.joined()
    for number in 0..<8 { files["s\(number).css"] = imports }
    #expect(outcome("s0.css", sheets(files)) == .needsPerson)
  }

  @Test func manyThreadsSayTheSame() async {
    let expected = outcome("a.css", sheets(chain))
    let shared = sheets(chain)
    let bodies = (0..<40).map { "<p>Words</p>" + String(repeating: "<div><p>More</p>", count: $0 % 5) }
    let found = await withTaskGroup(of: Outcome?.self) { group in
      for body in bodies { group.addTask { outcome("a.css", shared, body) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(found == bodies.map { _ in expected })
  }

  @Test func takesNoNoticeOfWhatIsForBrowsersWithoutScripts() {
    let shared = sheets(["a.css": "p{color:#aaa}"])
    let hidden = "<noscript><style>p{display:none}</style></noscript>"
    #expect(outcome("a.css", shared, hidden + "<p>Words</p>") == .failed)
  }

  @Test func readsPlacesAmongManyInTime() {
    let shared = sheets([
      "a.css": "li:nth-child(odd), li:nth-last-child(3n){color:#aaa}div:has(div:has(b)) i{color:#aaa}"
    ])
    let list = "<ul>" + String(repeating: "<li>Words", count: 20_000) + "</ul>"
    #expect(outcome("a.css", shared, list) == .failed)
    // One `:has()` inside another is no selector, and its rule says nothing.
    #expect(outcome("a.css", shared, "<div><div><b>B</b></div><i>Words</i></div>") == .passed)
  }

  @Test func remembersNothingOfOnePageOnly() {
    let shared = sheets(["a.css": "p:first-child{color:#aaa}.dark{color:#000}"])
    #expect(outcome("a.css", shared, "<p>First</p><p>Second</p>") == .failed)
    #expect(outcome("a.css", shared, "<i>First</i><p>Second</p>") == .passed)
    #expect(outcome("a.css", shared, "<p style=\"color:#000\">First</p>") == .passed)
    #expect(outcome("a.css", shared, "<p>First</p>") == .failed)
  }
}
