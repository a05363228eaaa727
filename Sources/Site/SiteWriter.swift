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
  /// What becomes of what the check finds.
  let judge: FindingJudge

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
    let pages = await writeAllButStatement(jobs)
    let statement = writeStatement(jobs, besides: pages, with: inventory(jobs, files))
    let all = pages + statement.pages
    let assets = all.reduce(into: Set<String>()) { $0.formUnion($1.assets) }
    write(files, assets, &result)
    result.problems.append(contentsOf: references.unused(besides: assets).all)
    conclude(all, statement.site, &result)
    result.summary = Build.Summary(
      pages: plan.pages.count, texts: plan.source.pages.count, figures: all.reduce(0) { $0 + $1.figures },
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

  private func path(of job: Job) -> String {
    switch job {
    case .page(let position): plan.pages[position].outputPath
    case .redirect(let page): page.path
    }
  }

  /// Writes all pages but the accessibility statement. Those of whole documents come late: they link to the pictures
  /// of the chapters, and say how large they are.
  private func writeAllButStatement(_ jobs: [Job]) async -> [WrittenPage] {
    let single = jobs.filter { !isWhole($0) && !isStatement($0) }
    let pages = await Workers.map(single, jobs: self.jobs) { write($0, published: [:], of: jobs.count) }
    let published = pages.pictureSizes
    let wholes = await Workers.map(jobs.filter(isWhole), jobs: self.jobs) {
      write($0, published: published, of: jobs.count)
    }
    return pages + wholes
  }

  /// Writes the accessibility statement, in each of its languages. It comes last: it says what the checks found.
  ///
  /// It is itself a page of the site that is checked. So it is made once as a draft that knows the other pages alone,
  /// and the site is checked with that. Where the check finds more, the statement is made again to tell it. What it
  /// tells is what the check has said: the links it tells it with are not held for a way to a page that has no other.
  private func writeStatement(
    _ jobs: [Job], besides pages: [WrittenPage], with inventory: ([WrittenPage]) -> SiteInventory
  ) -> (pages: [WrittenPage], site: SiteChecks?) {
    let statements = jobs.filter(isStatement)
    var writer = self
    writer.renderer.found = pages.flatMap(\.found)
    var drafts = statements.map { writer.write($0, published: [:], of: jobs.count) }
    guard checksPages else { return (drafts, nil) }
    let site = SiteChecks(pages + drafts, inventory(pages + drafts), judge)
    let more = drafts.flatMap(\.found) + site.found
    if !more.isEmpty {
      writer.renderer.found += more
      drafts = statements.map { writer.make($0, published: [:]) }
    }
    return (drafts, site)
  }

  private func isStatement(_ job: Job) -> Bool {
    if case .page(let position) = job { plan.pages[position].kind == .statement } else { false }
  }

  private func isWhole(_ job: Job) -> Bool {
    if case .page(let position) = job { plan.pages[position].kind.isWhole } else { false }
  }

  private func write(_ job: Job, published: [String: Int], of total: Int) -> WrittenPage {
    defer { progress.advance(of: total) }
    return make(job, published: published)
  }

  private func make(_ job: Job, published: [String: Int]) -> WrittenPage {
    let page =
      switch job {
      case .page(let position): renderer.render(position, published: published)
      case .redirect(let redirect): renderer.render(redirect)
      }
    var problems = page.problems
    let input = PageInput(url: page.path, html: page.html, stylesheets: stylesheets)
    let report = checksPages ? Checker.check(input) : nil
    let verdicts = (report?.findings ?? []).map { finding in
      let place = WrittenPage.location(finding.offset, page.origins, page.source)
      return judge.verdict(on: finding, url: page.path, at: place, source: page.source)
    }
    problems.append(contentsOf: verdicts.map(\.problem))
    save(page.html, to: page.path, &problems)
    for picture in page.pictures { save(picture.bytes, to: picture.path, &problems) }
    let needsOrigins = report.map { $0.links.count > 0 || !$0.questions.isEmpty } ?? false
    return WrittenPage(
      report: report, origins: needsOrigins ? page.origins : [], source: page.source, assets: page.assets,
      pictures: page.pictures.map { WrittenPage.Picture(path: $0.path, size: $0.bytes.count) },
      figures: page.figures, problems: problems, isWhole: isWhole(job),
      found: isWhole(job) ? [] : verdicts.flatMap(\.found))
  }

  /// What is known of the site’s files, once its pages are.
  private func inventory(_ jobs: [Job], _ files: [SiteFile]) -> ([WrittenPage]) -> SiteInventory {
    let made = jobs.map(path) + files.map(\.path)
    let sizes = Dictionary(files.map { ($0.path, $0.bytes.count) }, uniquingKeysWith: { first, _ in first })
    return { pages in
      let pictures = pages.pictureSizes
      let assets = pages.reduce(into: Set<String>()) { $0.formUnion($1.assets) }
      return SiteChecks.inventory(
        plan, files: Set(made).union(pictures.keys).union(assets),
        sizes: sizes.merging(pictures) { first, _ in first })
    }
  }

  /// What is wrong with the pages and with the site as a whole, each fault of a template said once.
  private func conclude(_ pages: [WrittenPage], _ site: SiteChecks?, _ result: inout Result) {
    var problems = pages.problems
    if let site {
      problems += site.diagnostics
      result.checked = site.run(on: pages)
      result.problems.append(
        contentsOf: StatementCheck.problems(in: plan, found: pages.flatMap(\.found) + site.found))
    }
    // Advice is for whoever asks for it with a check; a build keeps to what should not be published.
    problems.removeAll { $0.severity == .advice }
    result.problems.append(contentsOf: TemplateFaults(templates: renderer.templates).joined(problems))
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
