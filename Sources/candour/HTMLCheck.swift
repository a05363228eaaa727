import Checks
import Content
import Diagnostics
import Foundation
import Site

/// Checks one folder or file of HTML.
struct HTMLCheck {
  let path: String
  /// Where on its host the site is served from; as its marker says where nobody says.
  let basePath: String?
  let jobs: Int

  /// What was found, and in how many pages.
  struct Result {
    let diagnostics: [Diagnostic]
    let pages: Int
  }

  func run() async -> Result {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return Result(diagnostics: [Self.nothing(at: path)], pages: 0)
    }
    if isFolder.boolValue { return await checkFolder() }
    let page = Self.check(path, url: path)
    return Result(diagnostics: page.diagnostics, pages: page.report == nil ? 0 : 1)
  }

  private func checkFolder() async -> Result {
    // The files below a link are not listed: the folder itself is wanted.
    let root = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let files = ((try? FileManager.default.subpathsOfDirectory(atPath: root)) ?? []).sorted()
    let folder = Paths.display(path)
    let pages = files.filter { $0.hasSuffix(".html") || $0.hasSuffix(".htm") }
    let results = await Workers.map(pages, jobs: jobs) { Self.check("\(folder)/\($0)", url: $0) }
    let reports = results.compactMap(\.report)
    let base = basePath ?? SiteMarker(in: path)?.basePath ?? "/"
    let broken = Checker.checkLinks(reports, files: Set(files), basePath: base).map {
      Self.diagnostic($0.finding, file: "\(folder)/\($0.url)", url: $0.url)
    }
    return Result(diagnostics: (results.flatMap(\.diagnostics) + broken).sorted(), pages: reports.count)
  }

  private static func check(_ file: String, url: String) -> (report: PageReport?, diagnostics: [Diagnostic]) {
    guard RegularFile.size(of: file) != nil, let data = FileManager.default.contents(atPath: file) else {
      return (nil, [unreadable(file)])
    }
    let report = Checker.check(PageInput(url: url, html: [UInt8](data)))
    return (report, report.findings.map { diagnostic($0, file: file, url: url) })
  }

  private static func diagnostic(_ finding: Finding, file: String, url: String) -> Diagnostic {
    finding.diagnostic(url: url, at: SourceLocation(file: file, line: finding.line, column: finding.column))
  }

  private static func nothing(at path: String) -> Diagnostic {
    Diagnostic(
      .error, id: "nothing-here", "There is no file or folder with this name.",
      help: "Check the path. A site that “candour build” made is in “public”.", at: SourceLocation(file: path)
    )
  }

  private static func unreadable(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, id: "unreadable", "This file cannot be read.",
      help: "Check that it is a file and that you may open it.",
      at: SourceLocation(file: path))
  }
}
