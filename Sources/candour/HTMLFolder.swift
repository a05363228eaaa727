import Checks
import Content
import Diagnostics
import Foundation
import Reporting
import Site

/// A folder of HTML, its pages read and checked one by one.
struct HTMLFolder {
  /// What there is to say of each page that could be read.
  let reports: [PageReport]
  /// What each page says, to tell whether it has changed; in the order of ``reports``.
  let fingerprints: [PageFingerprint]
  /// The files that could not be read.
  let problems: [Diagnostic]
  /// The links that were not followed.
  let skipped: [Diagnostic]
  /// The files of the site.
  let inventory: SiteInventory
  /// The folder as the person typed it.
  let display: String

  /// Reads and checks every page below `path`.
  static func read(_ path: String, basePath: String?, jobs: Int) async -> HTMLFolder {
    let root = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let list = FileList(below: root)
    let files = list.files
    let display = Paths.display(path)
    let base = basePath ?? SiteMarker(in: path)?.basePath ?? "/"
    let sheets = Stylesheets(basePath: base) { HTMLFile.bytes(of: "\(root)/\($0)") }
    let results = await Workers.map(
      (files + list.dangling).sorted().filter { isPage($0, below: root) }, jobs: jobs
    ) {
      HTMLFile.read("\(display)/\($0)", url: $0, sheets)
    }
    let read = results.compactMap { try? $0.get() }
    let reports = read.map(\.report)
    let inventory = SiteInventory(
      files: Set(files), basePath: base, host: SiteInventory.host(saidBy: reports), isWhole: false,
      size: { RegularFile.size(of: "\(root)/\($0)") },
      start: { RegularFile.start(of: "\(root)/\($0)") })
    return HTMLFolder(
      reports: reports, fingerprints: read.map(\.fingerprint),
      problems: results.compactMap { if case .failure(let problem) = $0 { problem } else { nil } },
      skipped: list.circular.map { circular("\(display)/\($0)") },
      inventory: inventory, display: display)
  }

  /// What people are to be asked about the pages and about `site` as a whole.
  func wanted(_ site: SiteReport) -> ReviewQuestions {
    ReviewQuestions(reports, fingerprints).adding(site, reports, fingerprints)
  }

  private static func circular(_ link: String) -> Diagnostic {
    Diagnostic(
      .warning, id: "circular-link",
      "This link leads back to a folder that it is in, so it was not followed.",
      help: "Take the link away, or check that nothing on the site leads through it.",
      at: SourceLocation(file: link))
  }

  /// Whether the name is that of a page, and no folder has it.
  private static func isPage(_ path: String, below root: String) -> Bool {
    let ending = path.utf8.lastIndex(of: UInt8(ascii: ".")).map { path[$0...].lowercased() } ?? ""
    guard [".html", ".htm", ".xhtml", ".xht"].contains(ending) else { return false }
    var isFolder: ObjCBool = false
    // A link whose file is missing is a page all the same: it cannot be read, and that is said.
    _ = FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder)
    return !isFolder.boolValue
  }
}

/// One file of HTML, read and checked.
struct HTMLFile {
  let report: PageReport
  let fingerprint: PageFingerprint

  /// Reads the page at `url`, and its stylesheets.
  static func read(_ file: String, url: String, _ stylesheets: Stylesheets) -> Result<HTMLFile, Diagnostic> {
    guard let data = bytes(of: file) else {
      return .failure(
        Diagnostic(
          .error, id: "unreadable", "This file cannot be read.",
          help: "Check that it is a file and that you may open it.", at: SourceLocation(file: file)))
    }
    let html = PageEncoding.utf8(data)
    let page = PageInput(url: url, html: html, stylesheets: stylesheets)
    return .success(HTMLFile(report: Checker.check(page), fingerprint: PageFingerprint(html)))
  }

  /// What is in a file; nothing where it is none, or cannot be read.
  static func bytes(of file: String) -> [UInt8]? {
    guard RegularFile.size(of: file) != nil else { return nil }
    return FileManager.default.contents(atPath: file).map { [UInt8]($0) }
  }
}
