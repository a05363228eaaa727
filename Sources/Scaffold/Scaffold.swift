import Content
public import Diagnostics

/// Starts something new: writes files that build as they are, and that say what to put where.
public struct Scaffold {
  /// What was made.
  public struct Made: Sendable {
    /// The files, as the person would type them.
    public let files: [String]
    /// What to do now, a step on each line.
    public let next: [String]
  }

  private let source: SiteSource
  private let place: Place
  private let name: NewName
  private let day: String

  /// Writes the files of a new `kind` called `name`.
  ///
  /// - Parameters:
  ///   - folder: Where it goes, below the content folder; found by itself where there is only one such place.
  ///   - content: The content folder on disk, and as the person would type it.
  ///   - day: Today, as `2026-11-21`.
  public static func make(
    _ kind: ScaffoldKind, called name: String, in folder: String?, content: (root: String, display: String),
    day: String
  ) async throws(Diagnostic) -> Made {
    let (source, problems) = await ContentLoader.load(root: content.root, display: content.display, jobs: 1)
    // A mistake elsewhere in the site is no reason not to start a page; that there is no site is one.
    let reasons = ["no-settings", "unreadable"]
    if let problem = problems.all.first(where: { reasons.contains($0.id) }) { throw problem }
    let scaffold = Scaffold(
      source: source, place: try Place(source: source, named: folder), name: try NewName(name), day: day)
    let files = try scaffold.files(of: kind)
    try AddressCheck(source: source).check(files, kind)
    try NewFiles(root: content.root, display: content.display).write(files)
    return Made(
      files: files.map { "\(content.display)/\($0.path)" },
      next: Advice.next(after: kind, files: files.map { "\(content.display)/\($0.path)" }))
  }

  private func files(of kind: ScaffoldKind) throws(Diagnostic) -> [NewFile] {
    switch kind {
    case .page: return [NewFile(path: place.path(of: name.slug + ".md"), text: PageTexts.page(name))]
    case .document: return document()
    case .chapter: return [try chapter()]
    case .dataset: return try dataset()
    case .decision:
      let reference = Numbers.reference(in: String(day.prefix(4)), of: source)
      return try entry(PageTexts.decision(name, reference: reference, day: day), of: .decisions)
    case .update: return try entry(PageTexts.update(name, day: day), of: .updates)
    case .survey: return try wave()
    }
  }

  private func document() -> [NewFile] {
    let folder = place.path(of: name.slug)
    return [
      NewFile(path: "\(folder)/index.md", text: PageTexts.document(name)),
      NewFile(path: "\(folder)/01-first-chapter.md", text: PageTexts.chapter(NewName.firstChapter)),
    ]
  }

  private func chapter() throws(Diagnostic) -> NewFile {
    guard let folder = try place.folder(of: .document, called: "documents") else {
      throw Diagnostic(
        .error, id: "no-document", "There is no document here for the chapter.",
        help: "Make the document first: candour new document \"Needs assessment 2026\".")
    }
    return NewFile(
      path: "\(folder)/\(Numbers.chapter(name.slug, in: folder, of: source))", text: PageTexts.chapter(name))
  }

  private func dataset() throws(Diagnostic) -> [NewFile] {
    guard name.isPlain else {
      throw Diagnostic(
        .error, id: "dataset-name", "“\(name.slug)” cannot be the name of a dataset.",
        help: "Use the letters a to z and numbers. You can change the title in the file afterwards.")
    }
    let year = Int(day.prefix(4)) ?? 2025
    return [
      NewFile(path: "data/\(name.slug).csv", text: DataTexts.rows(year: year)),
      NewFile(path: "data/\(name.slug).yml", text: DataTexts.metadata(name, year: year, day: day)),
    ]
  }

  private func entry(_ text: String, of kind: PageDetails.FolderKind) throws(Diagnostic) -> [NewFile] {
    let (folder, list) = try listFolder(of: kind)
    return list + [NewFile(path: "\(folder)/\(name.slug).md", text: text)]
  }

  private func wave() throws(Diagnostic) -> [NewFile] {
    let (parent, list) = try listFolder(of: .survey)
    let folder = "\(parent)/\(name.slug)"
    return list + [
      NewFile(path: "\(folder)/index.md", text: PageTexts.wave(name)),
      NewFile(path: "\(folder)/results.csv", text: WaveTexts.results),
      NewFile(path: "\(folder)/survey.yml", text: WaveTexts.design(name, day: day)),
    ]
  }

  /// The folder for entries of `kind`, and its page where there is none yet.
  private func listFolder(of kind: PageDetails.FolderKind) throws(Diagnostic) -> (String, [NewFile]) {
    let list = FolderText(kind)
    if let folder = try place.folder(of: kind, called: list.noun) { return (folder, []) }
    let folder = place.named ?? list.folder
    let text = PageTexts.list(title: list.title, kind: kind.rawValue, summary: list.summary)
    return (folder, [NewFile(path: Place.join(folder, "index.md"), text: text)])
  }
}
