import Diagnostics
import Foundation
import Site

/// Checks a content folder: what a build would say of its pages and data, and advice that a build keeps to itself.
struct ContentCheck {
  let path: String
  let jobs: Int

  /// Whether there is a content folder at `path`.
  static func isContent(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: path + "/site.yml")
  }

  /// What was found, and in how many pages.
  func run() async -> (diagnostics: [Diagnostic], pages: Int) {
    let standard = TemplateFolder(
      root: Paths.absolute(StandardTemplates.folder), display: StandardTemplates.folder)
    var options = Build.Options(
      content: (Paths.absolute(path), Paths.display(path)), templates: [standard], output: ("", ""),
      audience: Audience(today: Clock.today(), seesDrafts: false))
    options.jobs = jobs
    options.isReview = true
    let outcome = await Build.run(options)
    return (outcome.diagnostics, outcome.summary.texts)
  }
}
