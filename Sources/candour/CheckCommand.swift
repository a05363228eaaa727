import ArgumentParser
import Checks
import Diagnostics
import Foundation
import Reporting

struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks built HTML, from this program or any other, or a content folder before it is built.",
    discussion: """
      Links between pages, menus and titles are checked in folders, where all the pages are. What is found is told \
      apart by who asks for it: the law, good practice, or a person who must look. For a content folder, which has a \
      site.yml, it says what a build would say of the pages and the data, and gives advice on numbers that come from \
      no dataset, and on words, links and headings as a good editor would. Advice is never counted as wrong. The exit status is 0 where nothing is wrong, 1 where something \
      is, and 64 where the command was not understood.
      """)

  @Argument(help: "Folders or files to check.")
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "Where on its host the site is served from, such as /unit/. A site that Candour built knows by itself.",
      valueName: "path"))
  var basePath: String?

  @Option(
    help: ArgumentHelp(
      "The list of what people have looked at, as “candour review” writes it. What is ticked is not asked again.",
      valueName: "file"))
  var review: String?

  @Option(help: ArgumentHelp("A file to write the report to, in place of the terminal.", valueName: "file"))
  var output: String?

  @OptionGroup var report: ReportOptions

  func validate() throws {
    if let basePath, !basePath.hasPrefix("/") {
      throw ValidationError("“--base-path \(basePath)” should start with a slash, such as /unit/.")
    }
  }

  func run() async throws {
    var all = HTMLCheck.Result()
    let list: ReviewList?
    do throws(ReviewProblem) {
      list = try review.map { file throws(ReviewProblem) in try ReviewFile.read(file) }
    } catch {
      Console.report(error.diagnostics, as: report.format)
      throw ExitCode(1)
    }
    let texts = await checkTexts(&all)
    for path in paths where !ContentCheck.isContent(path) {
      let advice = TextAdvice(all.run.diagnostics, pages: texts)
      let result = await HTMLCheck(
        path: path, basePath: basePath, jobs: report.jobs, review: list, advice: advice
      ).run()
      if !result.advice.isEmpty { all.run.diagnostics = result.advice }
      all.run.add(result.run)
      all.progress = result.progress ?? all.progress
    }
    try write(all)
    let found = all.run.diagnostics
    let isBad = found.contains { $0.severity == .error || (report.strict && $0.severity == .warning) }
    if isBad || all.run.tally.pages + all.run.texts == 0 { throw ExitCode(1) }
  }

  /// Checks the content folders first: what is said of a text is not said again of its page. Returns the pages that
  /// the text of each file stands on.
  private func checkTexts(_ all: inout HTMLCheck.Result) async -> [String: Set<String>] {
    var pages: [String: Set<String>] = [:]
    for path in paths where ContentCheck.isContent(path) {
      let result = await ContentCheck(path: path, jobs: report.jobs).run()
      all.run.add(result.run)
      all.readings += result.readings
      pages.merge(result.pages) { $0.union($1) }
    }
    return pages
  }

  /// Writes the report for people: to standard output, as any format, unless there was nothing to check.
  private func reportForPeople(_ run: CheckedRun, _ last: String) {
    let isChecked = run.tally.pages + run.tally.unread + run.texts > 0
    let isColoured = isChecked ? Terminal.colours(STDOUT_FILENO) : Terminal.isColoured
    let writer = RunText(colour: isColoured, source: SourceLines.of)
    let text = writer.findings(run) + writer.forPeople(run) + last
    if isChecked { print(text, terminator: "") } else { Console.note(text) }
  }

  private func write(_ result: HTMLCheck.Result) throws {
    let last =
      CheckSummary(run: result.run, progress: result.progress).text
      + ReadingSummary(readings: result.readings).text
    guard let output else {
      if report.format == .text {
        reportForPeople(result.run, last)
      } else {
        print(Console.written(result.run, as: report.format), terminator: "")
      }
      return
    }
    let text = Console.written(result.run, as: report.format) + (report.format == .text ? last : "")
    guard FileManager.default.createFile(atPath: output, contents: Data(text.utf8)) else {
      throw ValidationError(
        "The report cannot be written to “\(output)”. Name a file in a folder that exists.")
    }
    Console.note(last + "The report is in \(output).\n")
  }
}
