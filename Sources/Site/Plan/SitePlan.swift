import Content
import Datasets
import Diagnostics
import Disclosure
import Survey

/// Every page of the public site, worked out before any is written.
struct SitePlan: Sendable {
  let source: SiteSource
  let audience: Audience
  /// The datasets as they may be public, in the order of their names.
  let tables: [ReleasedTable]
  /// The names of datasets that are kept back because they are drafts.
  let withheldTables: Set<String>
  /// The results of the survey waves as they may be public, in the order of the source.
  let results: [ReleasedTable]
  /// The same, to be asked for by question and group.
  let waveResults: [WaveResults]
  /// What the release hid, for whoever answers for the data: never for the public.
  let report: ReleaseReport
  /// What keeps the numbers from being published.
  let releaseProblems: DiagnosticBag
  let pages: [PagePlan]
  let documents: [DocumentPlan]
  /// The surveys that have public waves.
  let series: [SurveySeries]
  /// The positions of the pages that Candour makes of them.
  let pageOfSurvey: [SurveyPageKind: Int]
  /// The page made from each Markdown file, by the file’s path.
  let pageOfPath: [String: Int]
  /// The positions of the translations and Easy Read versions of each page that has any.
  let editionsOfPage: [Int: [Int]]
  /// Markdown files that are kept back: drafts, and pages with a date still to come.
  let withheld: Set<String>
  /// The pages a list shows, by the folder of the list.
  let listed: [String: [Int]]
  private let addresses: PageAddresses
  private let tableOfName: [String: Int]

  /// - Parameter words: What the site says in its own language: it names the pages that Candour makes.
  init(source: SiteSource, audience: Audience, words: Words = .none) {
    self.source = source
    self.audience = audience
    let drafts = audience.seesDrafts ? [] : source.datasets.filter(\.metadata.isDraft)
    let withheldTables = Set(drafts.map(\.metadata.name))
    self.withheldTables = withheldTables
    let shown = source.datasets.filter { !withheldTables.contains($0.metadata.name) }
    let release = SiteRelease(
      datasets: shown, surveys: source.surveyTables, earlier: source.earlier,
      folder: "\(source.display)/data")
    let tables = release.tables.sorted { $0.metadata.name < $1.metadata.name }
    report = release.report
    releaseProblems = release.problems
    self.tables = tables
    tableOfName = Dictionary(
      tables.enumerated().map { ($1.metadata.name, $0) }, uniquingKeysWith: { first, _ in first })
    results = release.results
    waveResults = zip(source.waves, release.results).map { WaveResults(wave: $0.wave, table: $1) }
    let withheld = WithheldPages.paths(of: source.pages, for: audience)
    self.withheld = withheld
    var pages = Self.writtenPages(of: source, without: withheld, words)
    documents = DocumentPlan.gather(&pages, from: source)
    let waves = pages.compactMap { if case .wave(let wave) = $0.kind { wave } else { nil } }
    series = SurveySeries.gather(waves, from: source) { folder in
      pages.first { page in page.source.map { source.pages[$0].path } == "\(folder)/index.md" }?.title
    }
    pages += SurveyPlans(source: source).pages(besides: pages, series: series)
    pages += GeneratedPlans.pages(of: source, tables: tables, hasWaves: !waves.isEmpty, besides: pages, words)
    var pageOfPath = Self.positions(of: pages, from: source)
    let first = pages.count
    pages += EditionPlans(source: source, pages: pages, pageOfPath: pageOfPath, withheld: withheld).plans()
    var editions: [Int: [Int]] = [:]
    for position in first..<pages.count {
      if let original = pages[position].edition?.original { editions[original, default: []].append(position) }
      if let file = pages[position].source { pageOfPath[source.pages[file].path] = position }
    }
    editionsOfPage = editions
    self.pageOfPath = pageOfPath
    self.pages = pages
    pageOfSurvey = Dictionary(
      pages.enumerated().compactMap { position, page in
        if case .survey(let kind) = page.kind { (kind, position) } else { nil }
      }, uniquingKeysWith: { first, _ in first })
    listed = PageLists.lists(of: pages, from: source)
    addresses = PageAddresses(of: pages, from: source)
  }

  private static func writtenPages(
    of source: SiteSource, without withheld: Set<String>, _ words: Words
  ) -> [PagePlan] {
    let kinds = PageKinds(source: source)
    return source.pages.enumerated().compactMap { position, page in
      guard !withheld.contains(page.path), page.edition == nil else { return nil }
      let kind = kinds.kind(of: page)
      let isChapter = if case .chapter = kind { true } else { false }
      // A missing title has been reported; an empty heading and an empty link need not be reported as well.
      let title = page.details.title.isEmpty ? page.path : page.details.title
      let plan = PagePlan(
        kind: kind, address: Addresses.address(of: page.path, isChapter: isChapter), title: title,
        menuTitle: page.details.shortTitle ?? title, summary: page.details.summary ?? "", source: position)
      return LegalPages.named(plan, page.details, of: source.settings, words)
    }
  }

  /// The page of each Markdown file; the pages the law asks for can be linked to as if somebody had written them.
  private static func positions(of pages: [PagePlan], from source: SiteSource) -> [String: Int] {
    let paths = pages.enumerated().compactMap { position, page in
      let path =
        page.kind.isWhole ? nil : page.source.map { source.pages[$0].path } ?? LegalPages.path(of: page.kind)
      return path.map { ($0, position) }
    }
    return Dictionary(paths, uniquingKeysWith: { first, _ in first })
  }
}

extension SitePlan {
  /// What is wrong with the numbers that are to be released, and with the addresses of the pages.
  var problems: DiagnosticBag {
    var problems = releaseProblems
    problems.append(contentsOf: addresses.problems.all)
    return problems
  }

  /// The dataset called `name`, as it may be public.
  func table(named name: String) -> ReleasedTable? {
    tableOfName[name].map { tables[$0] }
  }

  /// The dataset, or the results of a public survey wave, called `name`.
  func numbers(named name: String) -> ReleasedTable? {
    table(named: name) ?? publicWaves.map { results[$0] }.first { $0.metadata.name == name }
  }

  /// The address of the page about a dataset, or about the survey wave with these results.
  func dataPage(of name: String) -> String {
    wavePage(named: name).map { pages[$0].address } ?? DatasetFiles.page(name)
  }

  private func wavePage(named name: String) -> Int? {
    if table(named: name) != nil { return nil }
    return pageOfWave.first { results[$0.key].metadata.name == name }?.value
  }

  /// The Markdown file a page is made from.
  func page(of plan: PagePlan) -> Page? {
    plan.source.map { source.pages[$0] }
  }

  /// The position of the public page of each survey wave that has one, by the wave’s position in the source.
  var pageOfWave: [Int: Int] {
    let waves = pages.enumerated().compactMap { position, page in
      if case .wave(let wave) = page.kind { (wave, position) } else { nil }
    }
    return Dictionary(waves, uniquingKeysWith: { first, _ in first })
  }

  /// The survey waves that have a public page, by their positions in the source.
  var publicWaves: [Int] { pageOfWave.keys.sorted() }

  /// The position of the page at `address`.
  func pageOfAddress(_ address: String) -> Int? { addresses.positions[address] }

  /// The position of the nearest page above `address`.
  func parent(of address: String) -> Int? {
    var rest = address.hasSuffix("/") ? address.dropLast() : address[...]
    while let slash = rest.lastIndex(of: "/") {
      if let page = addresses.positions[String(rest[...slash])] { return page }
      rest = rest[..<slash]
    }
    return address.isEmpty ? nil : addresses.positions[""]
  }

  /// The pages above `address`, from the home page down, without the page itself.
  func ancestors(of address: String) -> [PagePlan] {
    var found: [PagePlan] = []
    var address = address
    while let position = parent(of: address) {
      found.append(pages[position])
      address = pages[position].address
    }
    return found.reversed()
  }
}
