import ArgumentParser
import Checks
import Diagnostics
import Foundation

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks built HTML, from this program or any other: folders or single files.")

  @Argument(help: "Folders or files to check.")
  var paths: [String]

  @Flag(help: "Let warnings fail the check too.")
  var strict = false

  @Option(help: "How problems are written.")
  var format = ReportFormat.text

  @Option(help: "How many pages are worked on at once.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  func run() async throws {
    var found: [Diagnostic] = []
    var pages = 0
    for path in paths {
      let result = await HTMLCheck.run(path, jobs: max(1, jobs))
      found += result.diagnostics
      pages += result.pages
    }
    Console.report(found, as: format)
    let errors = found.count { $0.severity == .error }
    if format == .text { Console.note(summary(pages: pages, errors: errors, warnings: found.count - errors)) }
    if errors > 0 || (strict && !found.isEmpty) || pages == 0 { throw ExitCode(1) }
  }

  private func summary(pages: Int, errors: Int, warnings: Int) -> String {
    if pages == 0 { return "No HTML was found to check.\n" }
    return """
      Checked \(pages) \(pages == 1 ? "page" : "pages") with \(Checker.rules.count) rules: \
      \(errors) \(errors == 1 ? "error" : "errors"), \(warnings) \(warnings == 1 ? "warning" : "warnings"). \
      A program finds some barriers, not all: a person must look too.

      """
  }
}
