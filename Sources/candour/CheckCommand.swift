import ArgumentParser
import Checks
import Diagnostics

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks built HTML, from this program or any other, or a content folder before it is built.",
    discussion: """
      Links between pages are checked in folders, where all the pages are. For a content folder, which has a \
      site.yml, it says what a build would say of the pages and the data, and gives advice on numbers that come from \
      no dataset. Advice is never counted as wrong. The exit status is 0 where nothing is wrong, 1 where something \
      is, and 64 where the command was not understood.
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
    var texts = 0
    for path in paths {
      if ContentCheck.isContent(path) {
        let result = await ContentCheck(path: path, jobs: report.jobs).run()
        found += result.diagnostics
        texts += result.pages
        continue
      }
      let result = await HTMLCheck(path: path, basePath: basePath, jobs: report.jobs).run()
      found += result.diagnostics
      pages += result.pages
    }
    Console.report(found, as: report.format)
    if report.format == .text { Console.note(summary(pages: pages, texts: texts, found)) }
    let isBad = found.contains { $0.severity == .error || (report.strict && $0.severity == .warning) }
    if isBad || pages + texts == 0 { throw ExitCode(1) }
  }

  private func summary(pages: Int, texts: Int, _ found: [Diagnostic]) -> String {
    let parts = [
      Counted.text(texts, "page of text", "pages of text"),
      Counted.text(pages, "page").map { "\($0) with \(Checker.rules.count) rules" },
    ].compactMap { $0 }
    guard !parts.isEmpty else { return "There was no HTML to check.\n" }
    let advice = Counted.advice(in: found).map { ", and \($0)" } ?? ""
    let limits = pages > 0 ? " A program finds some barriers, not all: a person must look too." : ""
    return """
      Checked \(parts.joined(separator: " and ")): \(Counted.problems(in: found) ?? "nothing wrong")\(advice).\(limits)

      """
  }
}
