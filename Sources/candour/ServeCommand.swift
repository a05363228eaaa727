import ArgumentParser
import Content
import Diagnostics
import Foundation
import Preview
import Site

struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Shows the site on this computer, and builds it again whenever you save.",
    discussion: "Only this computer can see the preview. The public site is left as it is.")

  @Option(help: "The folder with the pages and the data.")
  var content = "content"

  @Option(
    help: """
      A folder of templates that take the place of the standard ones of the same name. May be repeated: the first \
      that has a file wins.
      """)
  var templates: [String] = []

  @Option(help: "The port to serve on. If it is in use, the next free one is taken.")
  var port: UInt16 = 8080

  @Option(help: "The address of the site, in place of the one in site.yml.")
  var baseURL: String?

  @Flag(help: "Show drafts, and pages with a date still to come.")
  var drafts = false

  @Option(help: "How many pages are worked on at once.")
  var jobs = max(1, ProcessInfo.processInfo.activeProcessorCount - 1)

  func validate() throws {
    try WorkerOptions.check(jobs)
    if let baseURL, SiteSettings.checkedBase(baseURL) == nil {
      throw ValidationError("“--base-url \(baseURL)” should be an address such as https://example.org/unit/.")
    }
  }

  func run() async throws {
    let (options, port) = (options, port)
    do {
      try await Interruption.end {
        try await Preview.run(options, port: port, report: PreviewLog.write)
      }
    } catch let problem as Diagnostic {
      Console.report([problem], as: .text)
      throw ExitCode(1)
    }
  }

  /// Where the preview is built: beside the public site, hidden, and kept out of version control.
  private static let folder = ".public.preview"

  private var options: Build.Options {
    let standard = TemplateFolder(
      root: Paths.absolute(StandardTemplates.folder), display: StandardTemplates.folder)
    let own = templates.map { TemplateFolder(root: Paths.absolute($0), display: $0) }
    var options = Build.Options(
      content: (Paths.absolute(content), content), templates: own + [standard],
      output: (Paths.absolute(Self.folder), Self.folder),
      audience: Audience(today: Clock.today(), seesDrafts: drafts))
    options.baseURL = baseURL.flatMap(SiteSettings.checkedBase)
    options.jobs = jobs
    return options
  }
}
