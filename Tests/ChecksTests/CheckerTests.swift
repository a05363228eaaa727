import Checks
import Diagnostics
import Testing

@Suite struct CheckerTests {
  @Test func findsNothingWrongWithAGoodPage() {
    #expect(report(page("<h2>Part</h2><p>Text</p>")).findings.isEmpty)
  }

  @Test func pointsAtTheElementAfterLongProse() {
    let prose = String(repeating: "Fewer people are hurt. ", count: 100)
    let html = page("<p>é</p>\n<p>\(prose)\n\(prose) &amp; \(prose)</p>\n  <img src=\"a.png\">")
    #expect(findings("image-alternative", html).map { $0.prefix(4) } == ["4:3 "])
    let offset = report(html).findings.first?.offset
    #expect(offset == html.utf8.count - "<img src=\"a.png\"></main></body></html>".utf8.count)
  }

  @Test func namesOnlyCriteriaOfTheLawWhereTheLawSpeaks() {
    let found = report(page("<p style=\"color:#aaa\">Words</p>")).findings.first {
      $0.rule == "text-contrast"
    }
    #expect(found?.diagnostic(url: "index.html").wcag == ["1.4.3"])
  }

  @Test func saysTheSameFromManyThreads() async {
    let html = page(
      "<img src=\"a.png\"><h3>Deep</h3><a href=\"x\"></a><p>Pale</p>",
      head: "<link rel=stylesheet href=a.css><style>@import \"b.css\";</style>")
    let sheets = ["a.css": "@import \"c.css\";", "b.css": "p{color:#aaa}", "c.css": "h3{color:#bbb}"]
    func check() -> [Finding] {
      let loader = Stylesheets { sheets[$0].map { Array($0.utf8) } }
      return Checker.check(PageInput(url: "index.html", html: Array(html.utf8), stylesheets: loader)).findings
    }
    let shared = Stylesheets { sheets[$0].map { Array($0.utf8) } }
    let expected = check()
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 {
        group.addTask {
          (0..<50).allSatisfy { _ in
            Checker.check(PageInput(url: "index.html", html: Array(html.utf8), stylesheets: shared)).findings
              == expected
          }
        }
      }
      for await same in group { #expect(same) }
    }
    #expect(expected.count == 5)
  }

  @Test func rulesHaveNamesOfTheirOwn() {
    #expect(Set(Checker.rules.map(\.id)).count == Checker.rules.count)
  }
}
