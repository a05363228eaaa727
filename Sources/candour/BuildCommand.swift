import ArgumentParser
import Content
import Diagnostics
import Foundation
import Site

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the site, checks it, and publishes it only if nothing is wrong.")

  @Option(help: "The folder with the pages and the data.")
  var content = "content"

  @Option(help: "A folder of templates that take the place of the standard ones of the same name. May be repeated.")
  var templates: [String] = []

  @Option(help: "The folder the site is written to. Everything in it is replaced.")
  var output = "public"

  @Option(help: "The address of the site, in place of the one in site.yml.")
  var baseURL: String?

  @Flag(help: "Show drafts, and pages with a date still to come.")
  var drafts = false

  @Flag(help: "Let warnings stop publication too.")
  var strict = false

  @Option(help: "How problems are written.")
  var format = ReportFormat.text

  @Option(help: "How many pages are worked on at once.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  @Flag(inversion: .prefixedNo, help: "Check the pages before they are published.")
  var check = true

  @Option(help: ArgumentHelp("The day to build for, as 2026-11-21.", visibility: .hidden))
  var today: String?

  func validate() throws {
    guard (1...256).contains(jobs) else {
      throw ValidationError("“--jobs \(jobs)” should be a number from 1 to 256.")
    }
    if let baseURL, SiteSettings.checkedBase(baseURL) == nil {
      throw ValidationError("“--base-url \(baseURL)” should be an address such as https://example.org/unit/.")
    }
  }

  func run() async throws {
    let start = ContinuousClock.now
    let progress = ProgressLine(isShown: format == .text && Terminal.isError)
    let outcome = await Build.run(options) { done, total in progress.show(done, of: total) }
    progress.clear()
    Console.report(outcome.diagnostics, as: format)
    if format == .text { Console.note(BuildSummary(outcome, output: output, time: .now - start).text) }
    guard outcome.isPublished else { throw ExitCode(1) }
  }

  private var options: Build.Options {
    let standard = TemplateFolder(root: Paths.absolute(StandardTemplates.folder), display: StandardTemplates.folder)
    let own = templates.map { TemplateFolder(root: Paths.absolute($0), display: $0) }
    var options = Build.Options(
      content: (Paths.absolute(content), content), templates: own + [standard],
      output: (Paths.absolute(output), output),
      audience: Audience(today: today ?? Clock.today(), seesDrafts: drafts))
    options.baseURL = baseURL.flatMap(SiteSettings.checkedBase)
    options.isStrict = strict
    options.jobs = jobs
    options.checksPages = check
    return options
  }
}

/// Says in one or two lines what a build came to.
struct BuildSummary {
  private let outcome: Build.Outcome
  private let output: String
  private let time: Duration

  init(_ outcome: Build.Outcome, output: String, time: Duration) {
    self.outcome = outcome
    self.output = output
    self.time = time
  }

  var text: String {
    let errors = outcome.diagnostics.count { $0.severity == .error }
    let warnings = outcome.diagnostics.count - errors
    let found = [count(errors, "error"), count(warnings, "warning")].compactMap { $0 }.joined(separator: " and ")
    guard outcome.isPublished else {
      return "Nothing was published: \(found.isEmpty ? "the build failed" : found).\n"
    }
    let summary = outcome.summary
    let parts = [
      count(summary.pages, "page"), count(summary.figures, "chart or table", "charts and tables"),
      count(summary.datasets, "dataset"), count(warnings, "warning"),
    ]
    return "Published \(output)/: \(parts.compactMap { $0 }.joined(separator: ", ")), in \(seconds) s.\n"
  }

  private func count(_ number: Int, _ noun: String, _ plural: String? = nil) -> String? {
    number == 0 ? nil : "\(number) \(number == 1 ? noun : plural ?? noun + "s")"
  }

  private var seconds: String {
    let hundredths = Int(time / .milliseconds(10))
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
