import Checks
import Content
import Diagnostics
import Foundation

/// Renders, checks and writes every page of a plan, each in one go, and then all other files.
struct SiteWriter: Sendable {
  let plan: SitePlan
  let renderer: PageRenderer
  /// Where files are written; nothing is written where there is none.
  let output: Output?
  let checksPages: Bool
  let jobs: Int
  let progress: Progress

  /// A folder to write to, and what to call it in messages.
  struct Output: Sendable {
    let folder: String
    let display: String
  }

  /// What became of the whole site.
  struct Result {
    var problems = DiagnosticBag()
    var summary = Build.Summary()
  }

  /// Writes the site with `files` beside its pages.
  func write(_ files: [SiteFile]) async -> Result {
    var result = Result()
    let references = AssetReferences(plan: plan, resolver: renderer.resolver)
    let redirects = RedirectPlan(plan: plan, others: files.map(\.path) + plan.source.assets.map(\.path))
    result.problems.append(contentsOf: redirects.problems.all)
    let jobs = plan.pages.indices.map(Job.page) + redirects.pages.map(Job.redirect)
    guard makeFolders(for: jobs.map(path) + files.map(\.path), &result) else { return result }
    let pages = await write(jobs)
    result.problems.append(contentsOf: Self.problems(on: pages))
    let assets = pages.reduce(into: Set<String>()) { $0.formUnion($1.assets) }
    write(files, assets, &result)
    result.problems.append(contentsOf: references.unused(besides: assets).all)
    let paths = jobs.map(path) + files.map(\.path) + pages.flatMap { $0.pictures.map(\.path) }
    checkLinks(pages, paths: Set(paths).union(assets), &result)
    result.summary = Build.Summary(
      pages: plan.pages.count, texts: plan.source.pages.count, figures: pages.reduce(0) { $0 + $1.figures },
      datasets: plan.tables.count + plan.publicWaves.count)
    return result
  }
}

extension SiteWriter {
  /// A page to write.
  private enum Job: Sendable {
    case page(Int)
    case redirect(RedirectPlan.Page)
  }

  /// A picture that was written next to a page.
  private struct Picture: Sendable {
    let path: String
    let size: Int
  }

  /// What is kept of a page after it has been written.
  private struct WrittenPage: Sendable {
    let report: PageReport?
    let origins: [Composer.Origin]
    let assets: Set<String>
    let pictures: [Picture]
    let figures: Int
    let problems: DiagnosticBag
    let isWhole: Bool
  }

  private func path(of job: Job) -> String {
    switch job {
    case .page(let position): plan.pages[position].outputPath
    case .redirect(let page): page.path
    }
  }

  /// Writes all pages. Those of whole documents come last: they link to the pictures of the chapters, and say how
  /// large they are.
  private func write(_ jobs: [Job]) async -> [WrittenPage] {
    let single = jobs.filter { !isWhole($0) }
    let pages = await Workers.map(single, jobs: self.jobs) { write($0, published: [:], of: jobs.count) }
    let published = Dictionary(
      pages.flatMap(\.pictures).map { ($0.path, $0.size) }, uniquingKeysWith: { first, _ in first })
    let wholes = await Workers.map(jobs.filter(isWhole), jobs: self.jobs) {
      write($0, published: published, of: jobs.count)
    }
    return pages + wholes
  }

  private func isWhole(_ job: Job) -> Bool {
    if case .page(let position) = job { plan.pages[position].kind.isWhole } else { false }
  }

  private func write(_ job: Job, published: [String: Int], of total: Int) -> WrittenPage {
    let page =
      switch job {
      case .page(let position): renderer.render(position, published: published)
      case .redirect(let redirect): renderer.render(redirect)
      }
    var problems = page.problems
    let report = checksPages ? Checker.check(PageInput(url: page.path, html: page.html)) : nil
    for finding in report?.findings ?? [] {
      problems.append(
        finding.diagnostic(url: page.path, at: Self.location(finding.offset, page.origins, page.source)))
    }
    save(page.html, to: page.path, &problems)
    for picture in page.pictures { save(picture.bytes, to: picture.path, &problems) }
    progress.advance(of: total)
    let needsOrigins = report.map { $0.links.count > 0 } ?? false
    return WrittenPage(
      report: report, origins: needsOrigins ? page.origins : [], assets: page.assets,
      pictures: page.pictures.map { Picture(path: $0.path, size: $0.bytes.count) }, figures: page.figures,
      problems: problems, isWhole: isWhole(job))
  }

  /// The Markdown line that the HTML at `offset` comes from; the file as a whole where a template wrote it.
  private static func location(_ offset: Int, _ origins: [Composer.Origin], _ file: String?)
    -> SourceLocation?
  {
    let body = origins.last { $0.offset <= offset }?.location
    return body ?? file.map { SourceLocation(file: $0) }
  }

  /// What is wrong with the pages. The lines of a document stand on two of them, but are reported for one.
  private static func problems(on pages: [WrittenPage]) -> [Diagnostic] {
    let found = pages.filter { !$0.isWhole }.flatMap(\.problems.all)
    let known = Set(found.map(ProblemPlace.init))
    let wholes = pages.filter(\.isWhole).flatMap(\.problems.all)
    return found + wholes.filter { $0.location?.line == nil || !known.contains(ProblemPlace($0)) }
  }

  /// The kind of a problem and the line it is on.
  private struct ProblemPlace: Hashable {
    let id: String
    let location: SourceLocation?

    init(_ problem: Diagnostic) {
      id = problem.id
      location = problem.location
    }
  }

  private func checkLinks(_ pages: [WrittenPage], paths: Set<String>, _ result: inout Result) {
    guard checksPages else { return }
    let reports = pages.compactMap(\.report)
    let origins = Dictionary(
      zip(reports.map(\.url), pages.map(\.origins)), uniquingKeysWith: { first, _ in first })
    let found = Checker.checkLinks(reports, files: paths, basePath: plan.source.settings.basePath)
    for item in found {
      let place = Self.location(item.finding.offset, origins[item.url] ?? [], nil)
      result.problems.append(item.finding.diagnostic(url: item.url, at: place))
    }
  }
}

extension SiteWriter {
  private func save(_ bytes: [UInt8], to path: String, _ problems: inout DiagnosticBag) {
    guard let output else { return }
    do throws(FileProblem) {
      try Files.write(bytes, to: "\(output.folder)/\(path)")
    } catch {
      problems.append(error.diagnostic(at: output.display))
    }
  }

  private func makeFolders(for paths: [String], _ result: inout Result) -> Bool {
    guard let output else { return true }
    do throws(FileProblem) {
      for name in Set(paths.map { PagePath.folder(of: $0) }).sorted() where !name.isEmpty {
        try Files.makeFolder("\(output.folder)/\(name)")
      }
      return true
    } catch {
      result.problems.append(error.diagnostic(at: output.display))
      return false
    }
  }

  private func write(_ files: [SiteFile], _ assets: Set<String>, _ result: inout Result) {
    guard output != nil, makeFolders(for: Array(assets), &result) else { return }
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
}
