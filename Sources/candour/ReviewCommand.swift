import ArgumentParser
import Checks
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

  @OptionGroup var workers: WorkerOptions

  func run() async throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
      try fail([HTMLCheck.nothing(at: folder)])
      return
    }
    let pages = await HTMLFolder.read(folder, basePath: nil, jobs: workers.jobs)
    guard !pages.reports.isEmpty else { return try fail(pages.problems + [HTMLCheck.noPages(in: folder)]) }
    let wanted = pages.wanted(Checker.checkSite(pages.reports, pages.inventory))
    do throws(ReviewProblem) {
      let ticked = try ReviewFile.read(file, isRewritten: true)
      guard !isOfAnotherSite(ticked, wanted.list) else { throw ReviewProblem(diagnostics: [otherSite]) }
      let progress = ReviewProgress(ticked, wanted)
      guard save(ReviewWriter.text(progress.list)) else { throw ReviewProblem(diagnostics: [unwritable]) }
      Console.note("Wrote \(file). \(progress.text)")
    } catch {
      try fail(error.diagnostics)
    }
  }

  /// Whether most pages that people looked at are not on this site.
  private func isOfAnotherSite(_ ticked: ReviewList, _ wanted: ReviewList) -> Bool {
    let looked = ticked.sections.count { !$0.isKind && !$0.isGone && $0.isTicked }
    let known = Set(ticked.sections.filter(\.isGone).map(\.name))
    return ticked.missing(from: wanted).count { !known.contains($0) } * 2 > looked
  }

  private var otherSite: Diagnostic {
    Diagnostic(
      .error, id: "other-list",
      "Most of the pages that people ticked in this list are not in “\(folder)”. It seems to be the list of "
        + "another site, so it was left as it is.",
      help:
        "To make a list for “\(folder)”, name a file for it, such as --file other-review.yml. If the pages are "
        + "really gone from your site, mark each with a line “gone: yes” under its name in this list, and run this "
        + "again.",
      at: SourceLocation(file: file))
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
