import ArgumentParser
import Checks
import Diagnostics

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks built HTML, from this program or any other: folders or single files.",
    discussion: """
      Links between pages are checked in folders, where all the pages are. The exit status is 0 where nothing is \
      wrong, 1 where something is, and 64 where the command was not understood.
      """)

  @Argument(help: "Folders or files to check.")
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "Where on its host the site is served from, such as /unit/. A site that Candour built knows by itself.",
      valueName: "path"))
  var basePath: String?

  @OptionGroup var report: ReportOptions

  func validate() throws {
    if let basePath, !basePath.hasPrefix("/") {
      throw ValidationError("“--base-path \(basePath)” should start with a slash, such as /unit/.")
    }
  }

  func run() async throws {
    var found: [Diagnostic] = []
    var pages = 0
    for path in paths {
      let result = await HTMLCheck(path: path, basePath: basePath, jobs: report.jobs).run()
      found += result.diagnostics
      pages += result.pages
    }
    Console.report(found, as: report.format)
    if report.format == .text { Console.note(summary(pages: pages, found)) }
    let isBad = found.contains { report.strict || $0.severity == .error }
    if isBad || pages == 0 { throw ExitCode(1) }
  }

  private func summary(pages: Int, _ found: [Diagnostic]) -> String {
    guard let count = Counted.text(pages, "page") else { return "There was no HTML to check.\n" }
    return """
      Checked \(count) with \(Checker.rules.count) rules: \(Counted.problems(in: found) ?? "nothing wrong"). \
      A program finds some barriers, not all: a person must look too.

      """
  }
}
