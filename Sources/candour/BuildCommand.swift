import ArgumentParser
import Content
import Diagnostics
import Reporting
import Site

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Builds the site, checks it, and publishes it only if nothing is wrong.",
    discussion: """
      The new site is made beside the old one and takes its place in one step. Where there is an error, nothing is \
      published and the old site stays as it is.

      The exit status is 0 where the site was published, 1 where it was not, and 64 where the command was not \
      understood.
      """)

  @Option(help: ArgumentHelp("The folder with the pages and the data.", valueName: "folder"))
  var content = "content"

  @Option(
    help: ArgumentHelp(
      """
      A folder of templates that take the place of the standard ones with the same names. May be repeated: the \
      first that has a file wins.
      """,
      valueName: "folder"))
  var templates: [String] = []

  @Option(
    help: ArgumentHelp(
      "The folder the site is written to. Everything in it is replaced.", valueName: "folder"))
  var output = "public"

  @Option(
    help: ArgumentHelp("The address of the site, in place of the one in site.yml.", valueName: "address"))
  var baseURL: String?

  @Flag(help: "Show drafts, and pages with a date still to come.")
  var drafts = false

  @Flag(inversion: .prefixedNo, help: "Check the pages before they are published.")
  var check = true

  @Flag(
    inversion: .prefixedNo,
    help: ArgumentHelp(
      """
      Remember what became public in the folder released/ of the content, for later releases to be compared with. \
      Not so with --drafts.
      """))
  var record = true

  @OptionGroup var report: ReportOptions

  @Option(help: ArgumentHelp("The day to build for, as 2026-11-21.", visibility: .hidden))
  var today: String?

  func validate() throws {
    if let baseURL, SiteSettings.checkedBase(baseURL) == nil {
      throw ValidationError("“--base-url \(baseURL)” should be an address such as https://example.org/unit/.")
    }
    if let today, Clock.checked(today) == nil {
      throw ValidationError("“--today \(today)” should be a day such as 2026-11-21.")
    }
    for (option, value) in [("content", content), ("output", output)] where value.isEmpty {
      throw ValidationError("“--\(option)” should name a folder.")
    }
  }

  func run() async throws {
    let start = ContinuousClock.now
    let progress = ProgressLine(isShown: report.format == .text && Terminal.isWatched)
    let outcome = await Build.run(options) { done, total in progress.show(done, of: total) }
    progress.clear()
    if report.format == .text {
      let text = RunText(colour: Terminal.isColoured, listsQuestions: false, source: SourceLines.of)
      Console.note(text.findings(outcome.checked))
      let summary = BuildSummary(
        outcome: outcome, output: Paths.display(output), time: .now - start,
        hasEarlierSite: SiteMarker(in: output) != nil)
      Console.note(summary.text + text.forPeople(outcome.checked))
    } else {
      print(Console.written(outcome.checked, as: report.format), terminator: "")
    }
    // A site that was published without its record counts as a failure: nobody must miss it.
    guard outcome.isPublished, !outcome.diagnostics.contains(where: { $0.severity == .error }) else {
      throw ExitCode(1)
    }
  }

  private var options: Build.Options {
    let standard = TemplateFolder(
      root: Paths.absolute(StandardTemplates.folder), display: StandardTemplates.folder)
    let own = templates.map { TemplateFolder(root: Paths.absolute($0), display: Paths.display($0)) }
    var options = Build.Options(
      content: (Paths.absolute(content), Paths.display(content)), templates: own + [standard],
      output: (Paths.absolute(output), Paths.display(output)),
      audience: Audience(today: today ?? Clock.today(), seesDrafts: drafts))
    options.baseURL = baseURL.flatMap(SiteSettings.checkedBase)
    options.isStrict = report.strict
    options.jobs = report.jobs
    options.checksPages = check
    options.keepsRecord = record
    return options
  }
}
