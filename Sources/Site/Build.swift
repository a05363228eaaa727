import Checks
import Content
public import Diagnostics
import Foundation
public import Reporting
import Survey

/// One build: from a content folder to a checked, published site, or to a list of what is wrong.
public struct Build: Sendable {
  /// What a build is asked to do.
  public struct Options: Sendable {
    /// The content folder on disk, and as the person would type it.
    public var content: (root: String, display: String)
    /// Where templates are looked for, the first folder first.
    public var templates: [TemplateFolder]
    /// The output folder on disk, and as the person would type it.
    public var output: (root: String, display: String)
    /// Takes the place of the address in `site.yml`.
    public var baseURL: String?
    /// Who the site is for, and on which day.
    public var audience: Audience
    /// Whether warnings stop publication too.
    public var isStrict = false
    /// How many pages are worked on at once.
    public var jobs = 1
    /// Whether pages are checked before they are published.
    public var checksPages = true
    /// Whether what becomes public is to be remembered in the content folder.
    public var keepsRecord = false
    /// Whether nothing is to be written or checked as HTML, and advice on the texts is wanted instead.
    public var isReview = false

    /// Asks for a build.
    public init(
      content: (root: String, display: String), templates: [TemplateFolder],
      output: (root: String, display: String), audience: Audience
    ) {
      self.content = content
      self.templates = templates
      self.output = output
      self.audience = audience
    }
  }

  /// What a build came to.
  public struct Outcome: Sendable {
    /// Everything that is wrong, in the order of the files.
    public let diagnostics: [Diagnostic]
    /// What the site holds.
    public let summary: Summary
    /// Whether the new site was put in place.
    public let isPublished: Bool
    /// What was remembered of it in the content folder.
    public let records: [ReleaseRecord]
    /// Everything that is wrong, how much was checked, and what a person must look at.
    public let checked: CheckedRun
    /// How hard each page is to read, where advice was wanted.
    public internal(set) var readings: [PageReading] = []
    /// The pages that the text of each Markdown file stands on, where advice was wanted.
    public internal(set) var pagesOfFile: [String: Set<String>] = [:]
  }

  /// What a site holds.
  public struct Summary: Sendable {
    /// How many pages there are, those at old addresses not counted.
    public var pages = 0
    /// How many Markdown files they are made from, those kept back included.
    public var texts = 0
    /// How many charts and tables they show.
    public var figures = 0
    /// How many tables of numbers can be downloaded.
    public var datasets = 0
  }

  private let options: Options
  private let progress: Progress

  /// Runs a build. `progress` hears how many pages of how many are done; it may be called by several workers at once.
  public static func run(
    _ options: Options, progress: @escaping @Sendable (Int, Int) -> Void = { _, _ in }
  ) async -> Outcome {
    await Build(options: options, progress: Progress(report: progress)).run()
  }

  private func run() async -> Outcome {
    var bag = DiagnosticBag()
    do throws(Diagnostic) { try ContentFolderCheck.check(options) } catch {
      bag.append(error)
      return outcome(bag)
    }
    var (source, found) = await ContentLoader.load(
      root: options.content.root, display: options.content.display, jobs: options.jobs)
    bag.append(contentsOf: found.all)
    var setUp = SetUp(source, found: found)
    if let baseURL = options.baseURL { source.useBaseURL(baseURL) }
    let (templates, faults) = Templates.load(from: options.templates, languages: source.languages)
    bag.append(contentsOf: faults.all)
    let charts = ChartColours(styles: templates?.styles ?? [])
    bag.append(contentsOf: PaletteCheck.problems(of: source.settings, charts: charts).all)
    let words = templates?.words.words(for: source.settings.language)
    let plan = SitePlan(source: source, audience: options.audience, words: words ?? .none)
    for problems in [
      plan.problems, SettingsCheck.problems(in: plan), StatementCheck.problems(in: plan),
      PlanCheck.problems(in: plan), LanguageCheck.problems(in: plan),
    ] {
      bag.append(contentsOf: problems.all)
    }
    bag.append(
      contentsOf: EditionCheck.problems(in: plan, templates?.words, withAdvice: options.isReview).all)
    setUp.look(at: bag)
    for results in plan.publicWaves.map({ plan.waveResults[$0] }) {
      bag.append(contentsOf: SentenceCheck(results).problems.all)
    }
    let judge = TypedJudge(datasets: plan.tables, surveys: plan.results)
    let secrecy = TypedSecrecy(index: judge.index)
    bag.append(contentsOf: await TypedNumbers.problems(in: plan, by: judge, jobs: options.jobs))
    bag.append(contentsOf: await ConsistencyCheck.problems(in: plan, jobs: options.jobs))
    bag.append(
      contentsOf: await FigureWords.problems(in: plan, withAdvice: options.isReview, jobs: options.jobs))
    var writing = WritingAdvice()
    if options.isReview {
      bag.append(contentsOf: WeaponPictures.advice(in: plan))
      bag.append(contentsOf: await UntiedNumbers.advice(in: plan, jobs: options.jobs))
      writing = await WritingAdvice.read(plan, jobs: options.jobs)
      bag.append(contentsOf: writing.diagnostics)
    }
    // Without a name and a home page every page would be wrong in ways that say nothing new.
    guard let templates, !setUp.lacksSurvey, plan.pageOfPath["index.md"] != nil, !source.settings.name.isEmpty
    else {
      return outcome(setUp.told(bag), secrecy)
    }
    var result = await write(plan, templates, setUp, bag, secrecy)
    result.readings = writing.readings
    result.pagesOfFile = options.isReview ? plan.pagesOfFile : [:]
    return result
  }

  private func write(
    _ plan: SitePlan, _ templates: Templates, _ setUp: SetUp, _ bag: DiagnosticBag,
    _ secrecy: TypedSecrecy
  ) async -> Outcome {
    var bag = bag
    let staging = openStaging(plan, &bag)
    let assets = SiteAssets(templates: templates, settings: plan.source.settings)
    let frame = SiteFrame(plan: plan, assets: assets)
    let writer = SiteWriter(
      plan: plan, renderer: PageRenderer(plan: plan, templates: templates, frame: frame),
      output: staging.map { SiteWriter.Output(folder: $0.path, display: options.output.display) },
      checksPages: options.checksPages && !options.isReview && !setUp.isWrong,
      stylesheets: assets.forChecks(plan),
      jobs: options.jobs, progress: progress,
      judge: FindingJudge(plan))
    let result = await writer.write(SiteFiles.all(plan, assets: assets, downloads: writer.renderer.downloads))
    bag.append(contentsOf: result.problems.all.notYet(in: bag))
    let isStopped = bag.hasErrors || (options.isStrict && !bag.all.isEmpty)
    let isPublished = finish(staging, isStopped: isStopped, &bag)
    let records = isPublished ? record(plan, writer.renderer.downloads, &bag) : []
    return outcome(
      setUp.told(bag), secrecy, summary: result.summary, isPublished: isPublished, records: records,
      checked: result.checked)
  }

  /// Nothing is staged where it is known already that nothing will be published.
  private func openStaging(_ plan: SitePlan, _ bag: inout DiagnosticBag) -> StagingFolder? {
    guard !bag.hasErrors, !options.isReview else { return nil }
    do throws(Diagnostic) {
      try OutputCheck.check(options)
      return try StagingFolder(
        output: OutputCheck.realPath(options.output.root), display: options.output.display,
        marker: SiteMarker(basePath: plan.source.settings.basePath))
    } catch {
      bag.append(error)
      return nil
    }
  }

  private func finish(_ staging: StagingFolder?, isStopped: Bool, _ bag: inout DiagnosticBag) -> Bool {
    guard let staging else { return false }
    guard !isStopped else {
      staging.discard()
      return false
    }
    do throws(FileProblem) {
      try staging.publish()
      return true
    } catch {
      bag.append(error.diagnostic(at: options.output.display))
      return false
    }
  }

  /// What only those see who see drafts is not public.
  private func record(_ plan: SitePlan, _ downloads: Downloads, _ bag: inout DiagnosticBag) -> [ReleaseRecord]
  {
    guard options.keepsRecord, !options.audience.seesDrafts else { return [] }
    return ReleaseRecorder(plan: plan, downloads: downloads, content: options.content).record(&bag)
  }

  private func outcome(
    _ bag: DiagnosticBag, _ secrecy: TypedSecrecy? = nil, summary: Summary = Summary(),
    isPublished: Bool = false, records: [ReleaseRecord] = [], checked: CheckedRun = CheckedRun()
  ) -> Outcome {
    let diagnostics = secrecy?.filtered(bag.sorted) ?? bag.sorted
    var checked = checked
    checked.diagnostics = diagnostics
    return Outcome(
      diagnostics: diagnostics, summary: summary, isPublished: isPublished, records: records, checked: checked
    )
  }
}
