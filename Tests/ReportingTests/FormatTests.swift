import Checks
import Diagnostics
import Foundation
import Reporting
import Testing

@Suite("Every format keeps the voices apart and promises nothing")
struct FormatTests {
  private func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test("Text says the law first, then good practice, then what a person must look at")
  func text() throws {
    let writer = RunText(colour: false) { _ in nil }
    let text = writer.findings(run(faulty)) + writer.forPeople(run(faulty))
    let parts = [
      "What the law requires (WCAG 2.2, levels A and AA): 1 error\n", "What good practice asks: ",
      "What a person must look at: 1 question\n", "No program can tell:\n",
    ].map { text.firstRange(of: $0)?.lowerBound }
    #expect(parts.allSatisfy { $0 != nil }, "\(text)")
    #expect(parts.compactMap { $0 } == parts.compactMap { $0 }.sorted())
  }

  @Test("Text and page name the rule, for known issues and for what is meant")
  func ruleNames() {
    let text = RunText(colour: false) { _ in nil }.findings(run(faulty))
    #expect(text.contains(" [image-alternative]\n"))
    #expect(text.contains(" [link-words]\n"))
    #expect(HTMLReport.text(run(faulty)).contains("<p class=\"refs\">Rule <code>image-alternative</code>, "))
  }

  @Test("What the law requires names no criterion of level AAA, which it does not ask for")
  func noCriterionOfLevelAAA() throws {
    let faint =
      "<html lang=en><title>A</title><main><h1>A</h1><p style='color:#999;background:#fff'>Faint</p></main>"
    let page = HTMLReport.text(run(faint))
    let start = try #require(page.firstRange(of: "<section class=\"law\"")).upperBound
    let law = page[start...].components(separatedBy: "</section>")[0]
    #expect(law.contains("1.4.3 Contrast (Minimum)"))
    #expect(!law.contains("level AAA"))
  }

  @Test("A build only counts the questions")
  func counted() {
    let writer = RunText(colour: false, listsQuestions: false) { _ in nil }
    #expect(writer.forPeople(run(faulty)).hasPrefix("1 question for a person: “candour review”"))
  }

  @Test("A page with nothing to find promises nothing")
  func promisesNothing() {
    let good = run("<!doctype html><html lang=en><title>A</title><main><h1>A</h1></main></html>")
    let text = RunText(colour: false) { _ in nil }
    let page = HTMLReport.text(good)
    let shown = page[(page.firstRange(of: "</style>")?.upperBound ?? page.startIndex)...]
    for report in [text.findings(good) + text.forPeople(good), String(shown)] {
      for promise in promises { #expect(!report.lowercased().contains(promise)) }
    }
  }

  @Test("JSON has the questions, and counts what each rule came to")
  func json() throws {
    let report = try object(RunJSON.text(run(faulty)))
    #expect(report.keys.sorted() == ["diagnostics", "questions", "summary"])
    let question = try #require((report["questions"] as? [[String: Any]])?.first)
    #expect(question["id"] as? String == "media-alternatives")
    #expect(question["line"] as? Int == 3)
    let summary = try #require(report["summary"] as? [String: Any])
    #expect(summary["pages"] as? Int == 1)
    #expect((summary["notChecked"] as? [String])?.isEmpty == false)
    let rules = try #require(summary["rules"] as? [[String: Any]])
    #expect(rules.count == Checker.rules.count)
    for rule in rules {
      let outcomes = ["passed", "failed", "inapplicable", "needsPerson"].compactMap { rule[$0] as? Int }
      #expect(outcomes.reduce(0, +) == 1, "\(rule)")
    }
    let found = try #require((report["diagnostics"] as? [[String: Any]])?.first)
    let keys = [
      "act", "audience", "column", "file", "help", "id", "line", "message", "pages", "severity", "url",
      "voice",
      "wcag",
    ]
    #expect(found.keys.sorted() == keys)
  }

  @Test("GitHub's commands name the voice")
  func gitHub() {
    let text = GitHubReport.text(run(faulty).diagnostics)
    #expect(text.contains("title=The law requires (WCAG 1.1.1)%3A image-alternative::"))
    #expect(text.contains("title=Good practice%3A link-words::"))
  }

  @Test("The page of the report passes its own checker")
  func ownReport() {
    for made in [
      run(faulty, at: (0..<40).map { "p\($0)/index.html" }), CheckedRun(), CheckedRun(texts: 2), run(faulty),
    ] {
      let page = HTMLReport.text(made)
      let report = Checker.check(PageInput(url: "report.html", html: Array(page.utf8)))
      #expect(report.findings.map { "\($0.line): \($0.message)" } == [])
    }
  }

  @Test("Where no rule ran, nothing is said in its name")
  func onlyTexts() {
    let problem = Diagnostic(
      .error, id: "bad-date", "Not a day.", help: "Write a day.", at: SourceLocation(file: "a.md"))
    for made in [CheckedRun(diagnostics: [problem], texts: 3), CheckedRun(texts: 3)] {
      let page = HTMLReport.text(made)
      #expect(page.contains("<h1>What the checks found in 3 pages of text</h1>"))
      for silence in ["no pages", "found nothing here", "required by law", "What a person must look at"] {
        #expect(!page.contains(silence), "\(silence)")
      }
    }
  }

  @Test("The page shows markup of the site as text, never as markup")
  func escaped() {
    let page = HTMLReport.text(
      run("<html lang=en><title>A</title><main><h1>A</h1><img src=x onerror='bad()'></main>"))
    #expect(!page.contains("<img"))
    #expect(page.contains("&lt;img"))
    #expect(!page.contains("<script"))
  }

  @Test("The page links to what the W3C says of each criterion and rule")
  func links() {
    let page = HTMLReport.text(run(faulty))
    #expect(page.contains("https://www.w3.org/WAI/WCAG22/Understanding/non-text-content.html"))
    #expect(page.contains("https://www.w3.org/WAI/standards-guidelines/act/rules/23a2a8/"))
  }
}
