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
    help: "A folder of templates that take the place of the standard ones of the same name. May be repeated.")
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
    guard (1...256).contains(jobs) else {
      throw ValidationError("“--jobs \(jobs)” should be a number from 1 to 256.")
    }
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

/// Tells the person at the terminal what the preview does.
enum PreviewLog {
  static func write(_ event: Preview.Event) {
    switch event {
    case .listening(let address, let taken):
      if let taken {
        Console.note("Port \(taken) is in use by another program, so the preview is on the next free one.\n")
      }
      Console.note(
        "Look at it in your browser: \(address)\nIt follows what you save. To stop, press Ctrl and C.\n\n")
    case .built(let outcome, let changed, let time):
      if let line = changes(changed) { Console.note(line) }
      Console.report(outcome.diagnostics, as: .text)
      Console.note(result(outcome, time: time))
    }
  }

  private static func changes(_ paths: [String]) -> String? {
    guard let first = paths.first else { return nil }
    let others = paths.count - 1
    let more = others == 0 ? "" : others == 1 ? " and 1 other file" : " and \(others) other files"
    return "Changed: \(first)\(more)\n"
  }

  private static func result(_ outcome: Build.Outcome, time: Duration) -> String {
    let errors = outcome.diagnostics.count { $0.severity == .error }
    guard outcome.isPublished else {
      return "\(errors == 1 ? "1 error" : "\(errors) errors"). The browser shows what to do.\n"
    }
    let tenths = Int(time / .milliseconds(100))
    return "The preview is up to date: \(outcome.summary.pages) pages, in \(tenths / 10).\(tenths % 10) s.\n"
  }
}
