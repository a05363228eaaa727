import Checks
import Diagnostics
import Reporting

/// A page with faults of each voice, and a question.
let faulty = """
  <!doctype html><html lang="en"><head><title>Plan</title></head><body><main id="m"><h1>Plan</h1>
  <p><img src="map.png"> <a href="https://example.org/">click here</a></p>
  <audio src="talk.mp3" controls></audio></main></body></html>
  """

/// What a check of pages with this HTML comes to, each at its own address.
func run(_ html: String, at urls: [String] = ["plan/index.html"]) -> CheckedRun {
  var run = CheckedRun()
  for url in urls {
    let report = Checker.check(PageInput(url: url, html: Array(html.utf8)))
    run.tally.add(report)
    run.diagnostics += report.findings.map { $0.diagnostic(url: url) }
    run.questions += report.questions.map {
      OpenQuestion($0, url: url, at: SourceLocation(file: url, line: $0.line, column: $0.column))
    }
  }
  run.diagnostics = RepeatedFaults(fewest: 3).joined(run.diagnostics)
  run.questions = RepeatedQuestions.joined(run.questions)
  return run
}

/// Words that would promise more than any program can know.
let promises = ["no issues", "100%", "100 %", "passed", "fully accessible", "compliant"]
