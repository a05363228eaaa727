import Checks
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

  @Test func saysTheSameFromManyThreads() async {
    let html = page("<img src=\"a.png\"><h3>Deep</h3><a href=\"x\"></a>")
    let expected = report(html).findings
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 {
        group.addTask { (0..<200).allSatisfy { _ in report(html).findings == expected } }
      }
      for await same in group { #expect(same) }
    }
    #expect(expected.count == 3)
  }

  @Test func rulesHaveNamesOfTheirOwn() {
    #expect(Set(Checker.rules.map(\.id)).count == Checker.rules.count)
  }
}
