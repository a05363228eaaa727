import Checks
import Diagnostics
import Foundation
import Reporting
import Site

/// Checks one folder or file of HTML.
struct HTMLCheck {
  let path: String
  /// Where on its host the site is served from; as its marker says where nobody says.
  let basePath: String?
  let jobs: Int
  /// What people have looked at already.
  let review: ReviewList?
  /// What the advice on the texts of the site says already.
  let advice: TextAdvice

  /// From so many pages on, the same fault is the template's.
  private static let fewestOfTemplate = 3

  /// What was found, and what has changed since people looked.
  struct Result {
    var run = CheckedRun()
    var progress: ReviewProgress?
    /// How hard the texts of content folders are to read.
    var readings: [PageReading] = []
    /// The advice on the texts, as grave as what it says of the pages.
    var advice: [Diagnostic] = []
  }

  func run() async -> Result {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return Result(run: CheckedRun(diagnostics: [Self.nothing(at: path)]))
    }
    return isFolder.boolValue ? await checkFolder() : checkFile()
  }

  private func checkFile() -> Result {
    // Its address is the whole path: a stylesheet may be in a folder above the one the person is in.
    let url = String(Paths.absolute(path).drop { $0 == "/" })
    switch HTMLFile.read(
      path, url: url, Stylesheets { HTMLFile.bytes(of: "/\($0)") ?? HTMLFile.bytes(of: $0) })
    {
    case .failure(let problem):
      var run = CheckedRun(diagnostics: [problem])
      run.tally.addUnread()
      return Result(run: run)
    case .success(let page):
      var run = CheckedRun(
        diagnostics: page.report.findings.map { $0.diagnostic(url: path, at: Self.place($0, in: path)) },
        questions: page.report.questions.map { OpenQuestion($0, url: path, at: Self.place($0, in: path)) })
      run.tally.add(page.report)
      return settled(Result(run: run), page)
    }
  }

  /// Without the questions that people have answered in their list, where it has the page.
  private func settled(_ result: Result, _ page: HTMLFile) -> Result {
    guard let review, let name = review.pageName(of: Paths.absolute(path)) else { return result }
    let wanted = ReviewQuestions(about: page.report, page.fingerprint, named: name)
    let progress = ReviewProgress(review.ofPage(named: name), wanted)
    var result = result
    result.run.questions.removeAll { progress.isSettled($0, on: name) }
    result.progress = progress
    return result
  }

  private func checkFolder() async -> Result {
    let folder = await HTMLFolder.read(path, basePath: basePath, jobs: jobs)
    let site = Checker.checkSite(folder.reports, folder.inventory)
    var run = CheckedRun(siteTally: folder.reports.count > 1 ? site.tally : nil)
    var found: [Diagnostic] = []
    for report in folder.reports {
      run.tally.add(report)
      let file = "\(folder.display)/\(report.url)"
      found += report.findings.map { $0.diagnostic(url: report.url, at: Self.place($0, in: file)) }
      run.questions += report.questions.map {
        OpenQuestion($0, url: report.url, at: Self.place($0, in: file))
      }
    }
    for _ in folder.problems { run.tally.addUnread() }
    for item in site.findings {
      let place = Self.place(item.finding, in: "\(folder.display)/\(item.url)")
      found.append(item.finding.diagnostic(url: item.url, at: place))
    }
    run.questions += site.questions.map {
      OpenQuestion($0.question, url: $0.url, at: Self.place($0.question, in: "\(folder.display)/\($0.url)"))
    }
    let progress = review.map { ReviewProgress($0, folder.wanted(site)) }
    run.questions.removeAll { (progress?.isSettled($0) ?? false) || advice.tells($0) }
    run.questions = RepeatedQuestions.joined(run.questions, fewest: Self.fewestOfTemplate)
    if run.tally.isEmpty { run.diagnostics.append(Self.noPages(in: path)) }
    let said = advice.joined(with: found)
    run.diagnostics +=
      folder.problems + folder.skipped
      + RepeatedFaults(fewest: Self.fewestOfTemplate, pageCount: folder.reports.count)
      .joined(said.found.sorted())
    return Result(run: run, progress: progress, advice: said.advice)
  }

  private static func place(_ finding: Finding, in file: String) -> SourceLocation {
    SourceLocation(file: file, line: finding.line, column: finding.column)
  }

  private static func place(_ question: Question, in file: String) -> SourceLocation {
    SourceLocation(file: file, line: question.line, column: question.column)
  }

  static func noPages(in folder: String) -> Diagnostic {
    Diagnostic(
      .error, id: "no-pages", "There is no page of HTML in this folder.",
      help: "Check the path. A site that “candour build” made is in “public”.",
      at: SourceLocation(file: folder))
  }

  static func nothing(at path: String) -> Diagnostic {
    Diagnostic(
      .error, id: "nothing-here", "There is no file or folder with this name.",
      help: "Check the path. A site that “candour build” made is in “public”.", at: SourceLocation(file: path)
    )
  }
}
