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

  @Test func looksPastAByteOrderMark() {
    #expect(report("\u{FEFF}" + page("<p>Text</p>")).findings.isEmpty)
  }

  @Test func listsTheFirstFiftyAndCountsTheRest() {
    let found = findings("link-name", page(String(repeating: "<a href=\"#main\"></a>", count: 60)))
    #expect(found.count == 51)
    #expect(found.contains { $0.contains("The page has 10 more like this: every link says something.") })
  }
}
