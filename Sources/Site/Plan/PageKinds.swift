import Content

/// Says what kind of page a Markdown file makes: its folder’s `index.md` decides.
struct PageKinds {
  private let folders: [String: PageDetails.FolderKind]
  private let waves: [String: Int]

  init(source: SiteSource) {
    var folders: [String: PageDetails.FolderKind] = [:]
    for page in source.pages where page.isIndex && page.edition == nil {
      folders[page.folder] = page.details.kind
    }
    self.folders = folders
    waves = Dictionary(
      source.waves.enumerated().map { ($1.folder, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The kind of `page`. Documents and chapters are numbered later.
  func kind(of page: Page) -> PagePlan.Kind {
    if page.path == "index.md" { return .home }
    if let legal = LegalPages.kind(ofFileAt: page.path) { return legal }
    guard page.isIndex else { return kindInFolder(page.folder) }
    if let wave = waves[page.folder] { return .wave(wave) }
    switch page.details.kind {
    case .document: return .introduction(document: 0)
    case nil: return .page
    case .some(let list): return .list(list)
    }
  }

  private func kindInFolder(_ folder: String) -> PagePlan.Kind {
    switch folder.isEmpty ? nil : folders[folder] {
    case .document: .chapter(document: 0, number: 0)
    case .decisions: .decision
    case .updates: .update
    case .collection, .survey, nil: .page
    }
  }
}
