import ArgumentParser
import Foundation
import Site

struct ReleaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Says what the release rules hide in each table, for whoever answers for the data.",
    discussion: """
      Nothing is published. The report counts what is hidden and how well, so it is not for the public: do not write \
      it into the folder of the site.

      The exit status is 0 where nothing stops publication, 1 where something does, and 64 where the command was not \
      understood.
      """)

  @Option(help: ArgumentHelp("The folder with the pages and the data.", valueName: "folder"))
  var content = "content"

  @Flag(help: "Look at drafts too.")
  var drafts = false

  @Option(help: "How the report is written: for people or for programs.")
  var format = PlainFormat.text

  @Option(help: "How many files are read at once.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    if content.isEmpty { throw ValidationError("“--content” should name a folder.") }
    try WorkerOptions.check(jobs)
  }

  func run() async throws {
    let folder = (root: Paths.absolute(content), display: Paths.display(content))
    if let problem = ReleaseReview.missing(folder) {
      Console.report([problem], as: .text)
      throw ExitCode(1)
    }
    let review = await ReleaseReview.run(
      content: folder, audience: Audience(today: Clock.today(), seesDrafts: drafts), jobs: jobs)
    switch format {
    case .text:
      print(review.text, terminator: "")
      Console.report(review.diagnostics, as: .text)
    case .json: print(review.json, terminator: "")
    }
    if review.isStopped { throw ExitCode(1) }
  }
}

/// How a report is written that is about no lines of a file.
enum PlainFormat: String, CaseIterable, ExpressibleByArgument {
  case text, json
}
