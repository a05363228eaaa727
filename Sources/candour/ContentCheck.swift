import Foundation
import Reporting
import Site

/// Checks a content folder: what a build would say of its pages and data, and advice that a build keeps to itself.
struct ContentCheck {
  let path: String
  let jobs: Int

  /// Whether there is a content folder at `path`.
  static func isContent(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/site.yml")
  }

  /// What was found, in how many texts, and how hard they are to read.
  func run() async -> (run: CheckedRun, readings: [PageReading]) {
    let standard = TemplateFolder(
      root: Paths.absolute(StandardTemplates.folder), display: StandardTemplates.folder)
    var options = Build.Options(
      content: (Paths.absolute(path), Paths.display(path)), templates: [standard], output: ("", ""),
      audience: Audience(today: Clock.today(), seesDrafts: false))
    options.jobs = jobs
    options.isReview = true
    let outcome = await Build.run(options)
    let run = CheckedRun(diagnostics: outcome.diagnostics, texts: outcome.summary.texts)
    return (run, outcome.readings)
  }
}
