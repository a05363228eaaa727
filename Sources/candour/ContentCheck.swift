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

  /// What a content folder came to.
  struct Result {
    /// What was found, and in how many texts.
    let run: CheckedRun
    /// How hard the texts are to read.
    let readings: [PageReading]
    /// The pages that the text of each file stands on.
    let pages: [String: Set<String>]
  }

  /// What a build would say, and advice on the texts.
  func run() async -> Result {
    let standard = TemplateFolder(
      root: Paths.absolute(StandardTemplates.folder), display: StandardTemplates.folder)
    var options = Build.Options(
      content: (Paths.absolute(path), Paths.display(path)), templates: [standard], output: ("", ""),
      audience: Audience(today: Clock.today(), seesDrafts: false))
    options.jobs = jobs
    options.isReview = true
    let outcome = await Build.run(options)
    let run = CheckedRun(diagnostics: outcome.diagnostics, texts: outcome.summary.texts)
    return Result(run: run, readings: outcome.readings, pages: outcome.pagesOfFile)
  }
}
