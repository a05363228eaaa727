import Checks
import Content
import Diagnostics
import Foundation
import Reporting

/// Renders, checks and writes every page of a plan, each in one go, and then all other files.
struct SiteWriter: Sendable {
  let plan: SitePlan
  var renderer: PageRenderer
  /// Where files are written; nothing is written where there is none.
  let output: Output?
  let checksPages: Bool
  /// What the pages are drawn with.
  let stylesheets: Stylesheets
  let jobs: Int
  let progress: Progress
  /// What the check may let through.
  let known: KnownIssues

  /// A folder to write to, and what to call it in messages.
  struct Output: Sendable {
    let folder: String
    let display: String
  }

  /// What became of the whole site.
  struct Result {
    var problems = DiagnosticBag()
    var summary = Build.Summary()
    /// How much was checked, and what a person must look at.
    var checked = CheckedRun()
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
    if checksPages {
      result.problems.append(contentsOf: StatementCheck.problems(in: plan, found: pages.flatMap(\.found)))
    }
    let assets = pages.reduce(into: Set<String>()) { $0.formUnion($1.assets) }
    write(files, assets, &result)
    result.problems.append(contentsOf: references.unused(besides: assets).all)
    let paths = jobs.map(path) + files.map(\.path) + pages.flatMap { $0.pictures.map(\.path) }
    let sizes = Dictionary(
      files.map { ($0.path, $0.bytes.count) } + pages.flatMap { $0.pictures.map { ($0.path, $0.size) } },
      uniquingKeysWith: { first, _ in first })
    check(pages, SiteChecks.inventory(plan, files: Set(paths).union(assets), sizes: sizes), &result)
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
    let source: String?
    let assets: Set<String>
    let pictures: [Picture]
    let figures: Int
    let problems: DiagnosticBag
    let isWhole: Bool
    let found: [FoundFailure]
  }

  private func path(of job: Job) -> String {
    switch job {
    case .page(let position): plan.pages[position].outputPath
    case .redirect(let page): page.path
    }
  }

  /// Writes all pages. Those of whole documents come late: they link to the pictures of the chapters, and say how
  /// large they are. The accessibility statement comes last: it says what the check found on all the others.
  private func write(_ jobs: [Job]) async -> [WrittenPage] {
    let single = jobs.filter { !isWhole($0) && !isStatement($0) }
    let pages = await Workers.map(single, jobs: self.jobs) { write($0, published: [:], of: jobs.count) }
    let published = Dictionary(
      pages.flatMap(\.pictures).map { ($0.path, $0.size) }, uniquingKeysWith: { first, _ in first })
    let wholes = await Workers.map(jobs.filter(isWhole), jobs: self.jobs) {
      write($0, published: published, of: jobs.count)
    }
    var last = self
    last.renderer.found = pages.flatMap(\.found)
    let statement = jobs.filter(isStatement).map { last.write($0, published: [:], of: jobs.count) }
    return pages + wholes + statement
  }

  private func isStatement(_ job: Job) -> Bool {
    if case .page(let position) = job { plan.pages[position].kind == .statement } else { false }
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
    let input = PageInput(url: page.path, html: page.html, stylesheets: stylesheets)
    let report = checksPages ? Checker.check(input) : nil
    let found = judge(report?.findings ?? [], on: page, of: job, &problems)
    save(page.html, to: page.path, &problems)
    for picture in page.pictures { save(picture.bytes, to: picture.path, &problems) }
    progress.advance(of: total)
    let needsOrigins = report.map { $0.links.count > 0 || !$0.questions.isEmpty } ?? false
    return WrittenPage(
      report: report, origins: needsOrigins ? page.origins : [], source: page.source, assets: page.assets,
      pictures: page.pictures.map { Picture(path: $0.path, size: $0.bytes.count) }, figures: page.figures,
      problems: problems, isWhole: isWhole(job),
      found: found)
  }

  /// Notes what was found on a page, and returns what of it fails the standard and goes out all the same.
  private func judge(
    _ findings: [Finding], on page: RenderedPage, of job: Job, _ problems: inout DiagnosticBag
  ) -> [FoundFailure] {
    findings.compactMap { finding in
      let place = Self.location(finding.offset, page.origins, page.source)
      let problem = finding.diagnostic(url: page.path, at: place)
      let address = PagePath.folder(of: page.path)
      let files = [place?.file, page.source].compactMap(\.self)
      let issue = known.position(of: finding, at: address.isEmpty ? "" : address + "/", from: files)
      problems.append(issue.map { known.letThrough(problem, issue: $0) } ?? problem)
      guard !isWhole(job), case .page(let position) = job else { return nil }
      return FoundFailure(finding, on: plan.pages[position], issue: issue)
    }
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

  /// What is wrong with the pages and with the site as a whole, each fault of a template said once.
  private func check(_ pages: [WrittenPage], _ inventory: SiteInventory, _ result: inout Result) {
    var found = Self.problems(on: pages)
    if checksPages {
      let checks = SiteChecks(
        reports: pages.compactMap(\.report), inventory: inventory,
        place: Self.places(in: pages.filter { $0.report != nil }))
      found += checks.diagnostics
      result.checked = checks.run
    }
    // Advice is for whoever asks for it with a check; a build keeps to what should not be published.
    found.removeAll { $0.severity == .advice }
    result.problems.append(contentsOf: TemplateFaults(templates: renderer.templates).joined(found))
  }

  /// Finds the Markdown line that an offset of a page comes from.
  private static func places(in pages: [WrittenPage]) -> (String, Int) -> SourceLocation? {
    let known = Dictionary(
      pages.map { ($0.report?.url ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    return { url, offset in known[url].flatMap { location(offset, $0.origins, $0.source) } }
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
