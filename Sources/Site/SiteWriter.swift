import Checks
import Content
import Diagnostics
import Foundation

/// Renders, checks and writes every page of a plan, each in one go, and then all other files.
struct SiteWriter: Sendable {
  let plan: SitePlan
  let renderer: PageRenderer
  /// Where files are written; nothing is written where there is none.
  let folder: String?
  let checksPages: Bool
  let jobs: Int
  let progress: Progress

  /// What became of the whole site.
  struct Result {
    var problems = DiagnosticBag()
    var summary = Build.Summary()
  }

  /// What is kept of a page after it has been written.
  private struct WrittenPage: Sendable {
    let report: PageReport?
    let origins: [Composer.Origin]
    let assets: Set<String>
    let figures: Int
    let problems: DiagnosticBag
  }

  func write(_ files: [SiteFile]) async -> Result {
    var result = Result()
    guard makeFolders(files, &result) else { return result }
    let redirects = RedirectPlan(plan: plan)
    result.problems.append(contentsOf: redirects.problems.all)
    let jobs = plan.pages.indices.map(Task.page) + redirects.pages.map(Task.redirect)
    let pages = await Workers.map(jobs, jobs: self.jobs) { write($0, of: jobs.count) }
    for page in pages { result.problems.append(contentsOf: page.problems.all) }
    let assets = pages.reduce(into: Set<String>()) { $0.formUnion($1.assets) }
    write(files, assets, &result)
    warnOfUnusedAssets(assets, &result)
    let paths = Set(jobs.map(path) + files.map(\.path)).union(assets)
    checkLinks(pages, paths: paths, &result)
    result.summary.pages = plan.pages.count
    result.summary.figures = pages.reduce(0) { $0 + $1.figures }
    result.summary.datasets = plan.tables.count + plan.results.count
    return result
  }

  /// A page to write.
  private enum Task: Sendable {
    case page(Int)
    case redirect(RedirectPlan.Page)
  }

  private func path(of task: Task) -> String {
    switch task {
    case .page(let position): plan.pages[position].outputPath
    case .redirect(let page): page.path
    }
  }

  private func write(_ task: Task, of total: Int) -> WrittenPage {
    let page =
      switch task {
      case .page(let position): renderer.render(position)
      case .redirect(let redirect): renderer.render(redirect)
      }
    var problems = page.problems
    let report = checksPages ? Checker.check(PageInput(url: page.path, html: page.html)) : nil
    for finding in report?.findings ?? [] {
      problems.append(finding.diagnostic(url: page.path, at: Self.location(finding.offset, page.origins, page.source)))
    }
    save(page.html, to: page.path, &problems)
    progress.advance(of: total)
    let needsOrigins = report.map { $0.links.count > 0 } ?? false
    return WrittenPage(
      report: report, origins: needsOrigins ? page.origins : [], assets: page.assets, figures: page.figures,
      problems: problems)
  }

  /// The Markdown line that the HTML at `offset` comes from; the file as a whole where a template wrote it.
  private static func location(
    _ offset: Int, _ origins: [Composer.Origin], _ file: String?
  ) -> SourceLocation? {
    let body = origins.last { $0.offset <= offset }?.location
    return body ?? file.map { SourceLocation(file: $0) }
  }

  private func save(_ bytes: [UInt8], to path: String, _ problems: inout DiagnosticBag) {
    guard let folder else { return }
    do throws(FileProblem) {
      try Files.write(bytes, to: "\(folder)/\(path)")
    } catch {
      problems.append(error.diagnostic)
    }
  }

  private func makeFolders(_ files: [SiteFile], _ result: inout Result) -> Bool {
    guard let folder else { return true }
    let paths = plan.pages.map(\.outputPath) + files.map(\.path) + RedirectPlan(plan: plan).pages.map(\.path)
      + plan.source.assets.map(\.path)
    let folders = Set(paths.map { PagePath.folder(of: $0) }).sorted()
    do throws(FileProblem) {
      for name in folders where !name.isEmpty { try Files.makeFolder("\(folder)/\(name)") }
      return true
    } catch {
      result.problems.append(error.diagnostic)
      return false
    }
  }

  private func write(_ files: [SiteFile], _ assets: Set<String>, _ result: inout Result) {
    for file in files { save(file.bytes, to: file.path, &result.problems) }
    for asset in assets.sorted() {
      guard let data = FileManager.default.contents(atPath: "\(plan.source.root)/\(asset)") else {
        result.problems.error(
          "unreadable", "This file cannot be read.", help: "Check that it exists and that you may open it.",
          at: SourceLocation(file: "\(plan.source.display)/\(asset)"))
        continue
      }
      save([UInt8](data), to: asset, &result.problems)
    }
  }

  private func warnOfUnusedAssets(_ used: Set<String>, _ result: inout Result) {
    for asset in plan.source.assets where !used.contains(asset.path) {
      result.problems.warning(
        "unused-file", "No page links to this file, so it is not published.",
        help: "Link to it, take it out, or put an underscore in front of its name.",
        at: SourceLocation(file: "\(plan.source.display)/\(asset.path)"))
    }
  }

  private func checkLinks(_ pages: [WrittenPage], paths: Set<String>, _ result: inout Result) {
    // A link that could not be resolved has been reported already, at its line.
    guard checksPages, !result.problems.hasErrors else { return }
    let reports = pages.compactMap(\.report)
    let origins = Dictionary(uniqueKeysWithValues: zip(reports.map(\.url), pages.map(\.origins)))
    let found = Checker.checkLinks(reports, files: paths, basePath: plan.source.settings.basePath)
    for item in found {
      let place = Self.location(item.finding.offset, origins[item.url] ?? [], nil)
      result.problems.append(item.finding.diagnostic(url: item.url, at: place))
    }
  }
}
