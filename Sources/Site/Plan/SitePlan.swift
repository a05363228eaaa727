import Configuration
import Content
import Datasets
import Diagnostics
import Disclosure
import Markdown

/// Every page of the public site, worked out before any is written.
struct SitePlan: Sendable {
  let source: SiteSource
  /// The datasets as they may be public, in the order of their names.
  let tables: [ReleasedTable]
  /// The results of the survey waves as they may be public, in the order of the source.
  let results: [ReleasedTable]
  private(set) var pages: [PagePlan] = []
  private(set) var documents: [DocumentPlan] = []
  /// The page made from each Markdown file, by the file’s path.
  private(set) var pageOfPath: [String: Int] = [:]
  /// Markdown files that are kept back: drafts, and pages with a date still to come.
  private(set) var withheld: Set<String> = []
  /// The pages a list shows, by the folder of the list.
  private(set) var listed: [String: [Int]] = [:]
  private(set) var problems = DiagnosticBag()

  init(source: SiteSource, audience: Audience) {
    self.source = source
    tables = source.datasets.map { $0.released() }.sorted { $0.metadata.name < $1.metadata.name }
    results = source.waves.map { $0.results.releasedSurvey() }
    planPages(for: audience)
    planDocuments()
    planLists()
    planGeneratedPages()
    checkAddresses()
  }

  /// The position of the dataset called `name`.
  func table(named name: String) -> ReleasedTable? {
    tables.first { $0.metadata.name == name }
  }

  /// The Markdown file a page is made from.
  func page(of plan: PagePlan) -> Page? {
    plan.source.map { source.pages[$0] }
  }

  /// The pages above `address`, from the home page down, without the page itself.
  func ancestors(of address: String) -> [PagePlan] {
    guard !address.isEmpty else { return [] }
    var found = pageOfAddress[""].map { [pages[$0]] } ?? []
    var end = address.startIndex
    while let slash = address[end...].firstIndex(of: "/") {
      end = address.index(after: slash)
      guard end < address.endIndex else { break }
      if let page = pageOfAddress[String(address[..<end])] { found.append(pages[page]) }
    }
    return found
  }

  private(set) var pageOfAddress: [String: Int] = [:]
}

/// Who a build is for.
public struct Audience: Sendable {
  /// Today, as `2026-11-21`: pages dated later stay out.
  public let today: String
  /// Whether drafts and pages with a date still to come are shown as well.
  public let seesDrafts: Bool

  /// Names an audience.
  public init(today: String, seesDrafts: Bool) {
    self.today = today
    self.seesDrafts = seesDrafts
  }
}

extension SitePlan {
  private mutating func planPages(for audience: Audience) {
    let kinds = folderKinds()
    let waves = Dictionary(
      source.waves.enumerated().map { ($1.folder, $0) }, uniquingKeysWith: { first, _ in first })
    withheld = Set(source.pages.filter { isWithheld($0, audience) }.map(\.path))
    let closedFolders = withheld.filter { PagePath.name(of: $0) == "index.md" }.map { PagePath.folder(of: $0) }
    for (position, page) in source.pages.enumerated() {
      if closedFolders.contains(where: { page.folder == $0 || page.folder.hasPrefix($0 + "/") }) {
        withheld.insert(page.path)
      }
      guard !withheld.contains(page.path) else { continue }
      add(plan(of: page, at: position, kinds: kinds, waves: waves), path: page.path)
    }
  }

  private func folderKinds() -> [String: PageDetails.FolderKind] {
    var kinds: [String: PageDetails.FolderKind] = [:]
    for page in source.pages where page.isIndex { kinds[page.folder] = page.details.kind }
    return kinds
  }

  private func isWithheld(_ page: Page, _ audience: Audience) -> Bool {
    if audience.seesDrafts { return false }
    let day = page.details.date ?? page.details.published
    return page.details.isDraft || (day.map { $0.iso > audience.today } ?? false)
  }

  private func plan(
    of page: Page, at position: Int, kinds: [String: PageDetails.FolderKind], waves: [String: Int]
  ) -> PagePlan {
    let kind = kind(of: page, kinds: kinds, waves: waves)
    let isChapter = if case .chapter = kind { true } else { false }
    return PagePlan(
      kind: kind, address: Addresses.address(of: page.path, isChapter: isChapter), title: page.details.title,
      menuTitle: page.details.menuTitle, summary: page.details.summary ?? "", source: position)
  }

  private func kind(
    of page: Page, kinds: [String: PageDetails.FolderKind], waves: [String: Int]
  ) -> PagePlan.Kind {
    if page.path == "index.md" { return .home }
    guard page.isIndex else {
      switch kinds[page.folder] {
      case .document: return .chapter(document: 0, number: 0)
      case .decisions: return .decision
      case .updates: return .update
      case .collection, .survey, nil: return .page
      }
    }
    if let wave = waves[page.folder] { return .wave(wave) }
    switch page.details.kind {
    case .document: return .introduction(document: 0)
    case nil: return .page
    case .some(let list): return .list(list)
    }
  }

  mutating func add(_ plan: PagePlan, path: String? = nil) {
    if let path { pageOfPath[path] = pages.count }
    pages.append(plan)
  }

  private mutating func replaceKind(of page: Int, by kind: PagePlan.Kind) {
    let old = pages[page]
    pages[page] = PagePlan(
      kind: kind, address: old.address, title: old.title, menuTitle: old.menuTitle, summary: old.summary,
      source: old.source)
  }

  /// Chapters belong to the document in their folder, in the order of their file names.
  private mutating func planDocuments() {
    var documentOfFolder: [String: Int] = [:]
    for position in pages.indices {
      guard case .introduction = pages[position].kind, let page = page(of: pages[position]) else { continue }
      documentOfFolder[page.folder] = documents.count
      replaceKind(of: position, by: .introduction(document: documents.count))
      documents.append(DocumentPlan(introduction: position))
    }
    for position in pages.indices {
      guard case .chapter = pages[position].kind, let page = page(of: pages[position]) else { continue }
      guard let document = documentOfFolder[page.folder] else { continue }
      documents[document].chapters.append(position)
      let number = documents[document].chapters.count
      replaceKind(of: position, by: .chapter(document: document, number: number))
    }
    for document in documents.indices { addWhole(document) }
  }

  private mutating func addWhole(_ document: Int) {
    let introduction = pages[documents[document].introduction]
    documents[document].whole = pages.count
    add(
      PagePlan(
        kind: .whole(document: document), address: introduction.address + "whole/", title: introduction.title,
        menuTitle: "Whole document", summary: introduction.summary, source: introduction.source))
  }

  /// A list shows the pages in its folder, and the pages that speak for the folders in it.
  private mutating func planLists() {
    for (position, plan) in pages.enumerated() {
      guard let page = page(of: plan), plan.kind.isListable else { continue }
      let parent = page.isIndex ? PagePath.folder(of: page.folder) : page.folder
      if page.path != "index.md" { listed[parent, default: []].append(position) }
    }
    for (folder, positions) in listed { listed[folder] = positions.sorted(by: isListedBefore) }
  }

  private func isListedBefore(_ left: Int, _ right: Int) -> Bool {
    guard let first = page(of: pages[left])?.details, let second = page(of: pages[right])?.details else {
      return left < right
    }
    if first.order != second.order { return first.order ?? .max < second.order ?? .max }
    if first.listDate != second.listDate {
      return (first.listDate?.iso ?? "") > (second.listDate?.iso ?? "")
    }
    return left < right
  }

  private mutating func planGeneratedPages() {
    for (position, table) in tables.enumerated() {
      let metadata = table.metadata
      add(
        PagePlan(
          kind: .dataset(position), address: "data/\(metadata.name)/", title: metadata.title,
          menuTitle: metadata.title, summary: metadata.description, source: nil))
    }
    if !tables.isEmpty { addGenerated(.catalogue, "data/", "Data", "Every dataset behind this site, to read and to download.") }
    if !source.glossary.entries.isEmpty {
      addGenerated(.glossary, "glossary/", "Words we use", "What the words and abbreviations on this site mean.")
    }
    addGenerated(.siteMap, "site-map/", "Site map", "Every page of this site in one list.")
    addGenerated(.notFound, "404/", "Page not found", "There is no page at this address.")
  }

  private mutating func addGenerated(_ kind: PagePlan.Kind, _ address: String, _ title: String, _ summary: String) {
    if kind != .notFound, pages.contains(where: { $0.address == address && $0.source != nil }) { return }
    add(
      PagePlan(kind: kind, address: address, title: title, menuTitle: title, summary: summary, source: nil))
  }

  private mutating func checkAddresses() {
    for (position, plan) in pages.enumerated() {
      guard let first = pageOfAddress[plan.address] else {
        pageOfAddress[plan.address] = position
        continue
      }
      let file = page(of: plan)?.file ?? source.display
      let other = page(of: pages[first])?.file ?? "a page that Candour makes"
      problems.error(
        "address-taken", "This page and \(other) have the same address: \(plan.address).",
        help: "Rename one of the two files.", at: SourceLocation(file: file))
    }
  }
}

extension PagePlan.Kind {
  /// Whether lists and the site map show the page.
  var isListable: Bool {
    switch self {
    case .chapter, .whole, .notFound: false
    default: true
    }
  }
}
