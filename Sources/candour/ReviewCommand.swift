import ArgumentParser
import Diagnostics
import Foundation
import Reporting

struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Writes down what people must look at, as a list to tick off.",
    discussion: """
      A program cannot tell whether a description is true or a page makes sense. This writes a short list of such \
      questions for each page of a built site. When you have looked, write your name and the day into the file. Run \
      it again after a change: it keeps what you wrote, adds what is new, and asks again where a page has changed.
      """)

  @Argument(help: "The folder with the built site.")
  var folder = "public"

  @Option(help: ArgumentHelp("The list. Candour's own sites keep it beside their pages.", valueName: "file"))
  var file = "content/review.yml"

  @Option(help: "How many pages are worked on at once.")
  var jobs = ProcessInfo.processInfo.activeProcessorCount

  func validate() throws {
    guard (1...256).contains(jobs) else {
      throw ValidationError("“--jobs \(jobs)” should be a number from 1 to 256.")
    }
  }

  func run() async throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      try fail([HTMLCheck.nothing(at: folder)])
      return
    }
    let site = await HTMLFolder.read(folder, basePath: nil, jobs: jobs)
    let wanted = ReviewQuestions.list(site.reports, site.fingerprints)
    do throws(ReviewProblem) {
      let progress = ReviewProgress(try ReviewFile.read(file), wanted)
      guard save(ReviewWriter.text(progress.list)) else { throw ReviewProblem(diagnostics: [unwritable]) }
      Console.note("Wrote \(file). \(progress.text)")
    } catch {
      try fail(error.diagnostics)
    }
  }

  /// The old list stays whole until the new one is.
  private func save(_ text: String) -> Bool {
    (try? Data(text.utf8).write(to: URL(fileURLWithPath: file), options: .atomic)) != nil
  }

  private var unwritable: Diagnostic {
    Diagnostic(
      .error, id: "unwritable", "The list cannot be written here.",
      help: "Name another file with --file, in a folder that exists.", at: SourceLocation(file: file))
  }

  private func fail(_ problems: [Diagnostic]) throws {
    Console.report(problems, as: .text)
    throw ExitCode(1)
  }
}
