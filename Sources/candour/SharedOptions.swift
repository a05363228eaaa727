import ArgumentParser
import Foundation

/// How problems are written.
enum ReportFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json, github, html, sarif
}

/// What every command that reports problems can be asked.
struct ReportOptions: ParsableArguments {
  @Flag(help: "Let warnings count as much as errors.")
  var strict = false

  @Option(
    help: """
      How problems are written: for people as text or as a page, for programs, beside the lines of a pull request, \
      or for code scanning.
      """)
  var format = ReportFormat.text

  @OptionGroup var workers: WorkerOptions

  /// How many pages are worked on at once.
  var jobs: Int { workers.jobs }
}

/// What every command that works on many pages can be asked.
struct WorkerOptions: ParsableArguments {
  @Option(help: "How many pages are worked on at once.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws { try Self.check(jobs) }

  /// Refuses a number of workers that cannot be meant.
  static func check(_ jobs: Int) throws {
    guard (1...256).contains(jobs) else {
      throw ValidationError("“--jobs \(jobs)” should be a number from 1 to 256.")
    }
  }
}
