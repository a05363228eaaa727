import Configuration
import Datasets
public import Diagnostics
import Markdown
import Survey

/// Reads a content folder.
public struct ContentLoader {
  private let files: ContentFiles
  private let jobs: Int
  private var bag: DiagnosticBag
  private var source: SiteSource

  /// Reads the folder at `root`, called `display` in messages, with `jobs` workers.
  ///
  /// All problems of all files come back together; the source is complete as far as the files could be read.
  public static func load(
    root: String, display: String, jobs: Int
  ) async -> (source: SiteSource, problems: DiagnosticBag) {
    var files = ContentFiles(root: root, display: display)
    files.scan()
    var loader = ContentLoader(files: files, jobs: jobs)
    loader.loadSettings()
    loader.loadGlossary()
    loader.loadDatasets()
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

  private func display(_ path: String) -> String { "\(files.display)/\(path)" }

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
    let entries = values.map { GlossaryReader.entry($0, &bag) }
    source.glossary = Glossary(entries)
  }

  /// The YAML of a file, or nothing where it cannot be read; why is noted.
  private mutating func yaml(_ path: String) -> ConfigurationValue? {
    guard let bytes = text(path) else { return nil }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let text = String(decoding: bytes.dropFirst(hasMark ? 3 : 0), as: UTF8.self)
    switch ConfigurationParser.parse(text, file: display(path)) {
    case .success(let value): return value
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

  private mutating func bytes(_ path: String) -> [UInt8]? {
    switch files.read(path) {
    case .success(let bytes): return bytes
    case .failure(let problem):
      bag.append(problem)
      return nil
    }
  }
}

extension ContentLoader {
  private mutating func loadDatasets() {
    let data = files.paths.filter { $0.hasPrefix("data/") }
    for path in data where !path.hasSuffix(".csv") && !path.hasSuffix(".yml") {
      bag.error(
        "not-a-dataset", "Only datasets belong into the folder data/.",
        help: "Move this file to another folder, or give it the ending .csv or .yml.",
        at: SourceLocation(file: display(path)))
    }
    for path in data where path.hasSuffix(".csv") {
      let metadata = String(path.dropLast(4)) + ".yml"
      if !data.contains(metadata) { lonely(path, partner: metadata, what: "says what its columns mean") }
    }
    for path in data where path.hasSuffix(".yml") {
      let csv = String(path.dropLast(4)) + ".csv"
      if data.contains(csv) {
        loadDataset(metadata: path, csv: csv)
      } else {
        lonely(path, partner: csv, what: "holds its numbers")
      }
    }
  }

  private mutating func lonely(_ path: String, partner: String, what: String) {
    bag.error(
      "half-a-dataset", "There is no file \(PagePath.name(of: partner)) that \(what).",
      help: "Add \(display(partner)). The authoring guide shows one under “Data”.",
      at: SourceLocation(file: display(path)))
  }

  private mutating func loadDataset(metadata path: String, csv: String) {
    let name = String(PagePath.name(of: csv).dropLast(4))
    guard let value = yaml(path), let bytes = bytes(csv) else { return }
    if !name.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }) {
      bag.error(
        "dataset-name", "The dataset’s name “\(name)” has more than small letters, numbers and hyphens.",
        help: "Rename both files: \(Slugs.slug(name)).csv and \(Slugs.slug(name)).yml.",
        at: SourceLocation(file: display(csv)))
    }
    let (metadata, problems) = DatasetMetadata.read(value, name: name)
    bag.append(contentsOf: problems.all)
    guard let metadata else { return }
    let (table, faults) = DatasetReader.read(bytes, metadata: metadata, file: display(csv))
    bag.append(contentsOf: faults.all)
    if let table { source.datasets.append(table) }
  }

  private mutating func loadWaves() {
    for path in files.paths where PagePath.name(of: path) == "survey.yml" {
      let folder = PagePath.folder(of: path)
      let results = folder.isEmpty ? "results.csv" : "\(folder)/results.csv"
      guard files.paths.contains(results) else {
        lonely(path, partner: results, what: "holds the answers, added up")
        continue
      }
      guard let value = yaml(path), let bytes = bytes(results) else { continue }
      let (wave, problems) = Wave.read(value)
      bag.append(contentsOf: problems.all)
      guard let wave else { continue }
      loadResults(bytes, of: wave, folder: folder, file: display(results))
    }
  }

  private mutating func loadResults(_ bytes: [UInt8], of wave: Wave, folder: String, file: String) {
    let name = Slugs.slug(folder.replacing("/", with: "-")) + "-results"
    let metadata = wave.metadata(name: name, publisher: source.settings.name)
    let (table, faults) = DatasetReader.read(bytes, metadata: metadata, file: file)
    bag.append(contentsOf: faults.all)
    guard let table else { return }
    bag.append(contentsOf: wave.problems(in: table, file: file).all)
    source.waves.append(SiteSource.WaveSource(folder: folder, wave: wave, results: table))
  }

  private mutating func loadAssets() {
    for path in files.paths where isAsset(path) {
      let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
      guard AssetKind.endings.contains(ending) else {
        bag.error(
          "unknown-file", "This kind of file is not published.", help: AssetKind.advice(for: ending),
          at: SourceLocation(file: display(path)))
        continue
      }
      guard let bytes = bytes(path) else { continue }
      let size = AssetKind.pictures.contains(ending) ? ImageSize.read(bytes) : nil
      if AssetKind.pictures.contains(ending), size == nil {
        bag.error(
          "broken-image", "This picture cannot be read.", help: "Save it again as PNG, JPEG, WebP, GIF or SVG.",
          at: SourceLocation(file: display(path)))
      }
      source.assets.append(SiteSource.Asset(path: path, size: size, bytes: bytes.count))
    }
  }

  /// A link to a file that could not be read must not be called a broken link as well.
  private mutating func noteUnread() {
    let data = source.datasets.flatMap { ["data/\($0.metadata.name).yml", "data/\($0.metadata.name).csv"] }
    let read = Set(source.pages.map(\.path) + source.assets.map(\.path) + data)
    let wanted = files.paths.filter { $0.hasSuffix(".md") || $0.hasPrefix("data/") || isAsset($0) }
    source.unread = Set(wanted).subtracting(read)
  }

  private func isAsset(_ path: String) -> Bool {
    let name = PagePath.name(of: path)
    if path.hasSuffix(".md") || path.hasPrefix("data/") { return false }
    if ["site.yml", "glossary.yml"].contains(path) || name == "survey.yml" { return false }
    return name != "results.csv" || !files.paths.contains(path.dropLast(name.count) + "survey.yml")
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
  }
}
