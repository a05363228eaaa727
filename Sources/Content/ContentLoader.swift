import Configuration
public import Diagnostics
import Markdown

/// Reads a content folder.
public struct ContentLoader {
  var files: ContentFiles
  private let jobs: Int
  var bag: DiagnosticBag
  var source: SiteSource

  /// Reads the folder at `root`, called `display` in messages, with `jobs` workers.
  ///
  /// All problems of all files come back together; the source is complete as far as the files could be read.
  public static func load(
    root: String, display: String, jobs: Int
  ) async -> (source: SiteSource, problems: DiagnosticBag) {
    var files = ContentFiles(root: root, display: display)
    files.scan()
    var loader = ContentLoader(files: files, jobs: jobs)
    loader.refuseRespondents()
    loader.loadSettings()
    loader.loadGlossary()
    loader.loadEvents()
    loader.loadWords()
    loader.loadDatasets()
    loader.loadRecords()
    loader.loadMaps()
    loader.loadWaves()
    loader.loadAssets()
    await loader.loadPages()
    loader.noteUnread()
    return (loader.source, loader.bag)
  }

  private init(files: ContentFiles, jobs: Int) {
    self.files = files
    self.jobs = jobs
    bag = files.bag
    let place = SourceLocation(file: "\(files.display)/site.yml")
    let nothing = Fields(ConfigurationValue(.empty, at: place), subject: "the unit’s details")
    source = SiteSource(
      settings: SiteSettings(places: KeyPlaces(nothing)), root: files.root, display: files.display)
  }

  func display(_ path: String) -> String { "\(files.display)/\(path)" }

  private mutating func loadSettings() {
    guard files.paths.contains("site.yml") else {
      bag.error(
        "no-settings", "There is no site.yml in this folder.",
        help: "Run the command where the content folder is, or copy site.yml from the demonstration site.",
        at: SourceLocation(file: files.display))
      return
    }
    guard let value = yaml("site.yml") else { return }
    source.settings = SiteSettings.read(value, &bag)
  }

  private mutating func loadGlossary() {
    guard files.paths.contains("glossary.yml"), let value = yaml("glossary.yml") else { return }
    guard case .list(let values) = value.content else {
      bag.error(
        "wrong-type", "The glossary should be a list of terms, but it is \(value.found).",
        help: "Start each term with “- term: ”.", at: value.location)
      return
    }
    source.glossary = Glossary(GlossaryReader.entries(values, &bag))
  }

  /// The YAML of a file, or nothing where it cannot be read; why is noted.
  mutating func yaml(_ path: String) -> ConfigurationValue? {
    guard let bytes = text(path) else { return nil }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = String(decoding: bytes.dropFirst(hasMark ? 3 : 0), as: UTF8.self)
    switch ConfigurationParser.parse(text, file: display(path)) {
    case .success(let value):
      source.written.append((path, value))
      return value
    case .failure(let problem):
      bag.append(problem)
      return nil
    }
  }

  private mutating func text(_ path: String) -> [UInt8]? {
    guard let bytes = bytes(path) else { return nil }
    guard let problem = TextFile.problem(in: bytes, file: display(path)) else { return bytes }
    bag.append(problem)
    return nil
  }

  mutating func bytes(_ path: String) -> [UInt8]? {
    switch files.read(path) {
    case .success(let bytes): return bytes
    case .failure(let problem):
      bag.append(problem)
      return nil
    }
  }

  private mutating func loadPages() async {
    let files = self.files
    let glossary = source.glossary
    let paths = files.paths.filter { $0.hasSuffix(".md") }
    let results = await Workers.map(paths, jobs: jobs) { path in
      let file = "\(files.display)/\(path)"
      switch files.read(path) {
      case .success(let bytes): return Page.read(bytes, path: path, file: file, glossary: glossary)
      case .failure(let problem):
        var bag = DiagnosticBag()
        bag.append(problem)
        return (nil, bag)
      }
    }
    for (page, problems) in results {
      bag.append(contentsOf: problems.all)
      if let page { source.pages.append(page) }
    }
    loadFingerprints()
  }

  /// Notes what the pages say that have translations, so that these can be told when they are out of date.
  private mutating func loadFingerprints() {
    for original in Set(source.pages.compactMap(\.edition?.original)).sorted() {
      guard let page = source.pages.first(where: { $0.path == original }),
        case .success(let bytes) = files.read(original)
      else { continue }
      source.fingerprints[original] = PageMark.text(of: page.details, bytes)
    }
  }
}
