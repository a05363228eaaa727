import Checks
import Content
import Diagnostics
import Foundation

/// Checks one folder or file of HTML.
enum HTMLCheck {
  static func run(_ path: String, jobs: Int) async -> (diagnostics: [Diagnostic], pages: Int) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      return ([unreadable(path)], 0)
    }
    guard isFolder.boolValue else {
      let result = check(path, url: path)
      return (result.diagnostics, result.report == nil ? 0 : 1)
    }
    return await checkFolder(path, jobs: jobs)
  }

  private static func checkFolder(_ path: String, jobs: Int) async -> (diagnostics: [Diagnostic], pages: Int) {
    let files = ((try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []).sorted()
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    let pages = files.filter { $0.hasSuffix(".html") || $0.hasSuffix(".htm") }
    let results = await Workers.map(pages, jobs: jobs) { check("\(folder)/\($0)", url: $0) }
    let reports = results.compactMap(\.report)
    let broken = Checker.checkLinks(reports, files: Set(files)).map { found in
      let file = "\(folder)/\(found.url)"
      let place = SourceLocation(file: file, line: found.finding.line, column: found.finding.column)
      return found.finding.diagnostic(url: found.url, at: place)
    }
    return (results.flatMap(\.diagnostics) + broken, reports.count)
  }

  private static func check(_ file: String, url: String) -> (report: PageReport?, diagnostics: [Diagnostic]) {
    guard let data = FileManager.default.contents(atPath: file) else { return (nil, [unreadable(file)]) }
    let report = Checker.check(PageInput(url: url, html: [UInt8](data)))
    let diagnostics = report.findings.map { finding in
      finding.diagnostic(
        url: url, at: SourceLocation(file: file, line: finding.line, column: finding.column))
    }
    return (report, diagnostics)
  }

  private static func unreadable(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, id: "unreadable", "This cannot be read.", help: "Check that it exists and that you may open it.",
      at: SourceLocation(file: path))
  }
}
