import Content
import Datasets
import Disclosure
import Survey

/// A table as it goes out: the numbers, and what they mean, for programs.
struct Download: Sendable {
  let csv: SiteFile
  let metadata: SiteFile

  /// - Parameters:
  ///   - path: The path of the files below the top of the site, without their endings.
  ///   - page: The address of the page about the figures, below the top of the site.
  ///   - codes: What values of the table stand for, where its metadata has no place to say so.
  ///   - survey: How the questions hang together, where these are the results of a survey.
  init(
    _ table: ReleasedTable, path: String, page: String, codes: [String] = [], settings: SiteSettings,
    survey: SurveyDesign? = nil
  ) {
    csv = SiteFile(path: path + ".csv", bytes: ReleasedCSV.bytes(of: table))
    let description = TableDescription(
      table: table, csv: PagePath.name(of: csv.path), page: settings.baseURL + WebAddress.encoded(page),
      codes: codes, settings: settings, survey: survey)
    metadata = SiteFile(path: path + "-metadata.json", bytes: description.json.bytes)
  }
}

/// Every table that is published. Each is written once: pages say how large the files are, and then they go out.
struct Downloads: Sendable {
  /// The datasets, in the order of the plan’s tables.
  let datasets: [Download]
  /// The results of all survey waves, in the order of the source.
  let waves: [Download]
  /// Everything that goes out, in the order of the titles. The results of a wave whose page is a draft are no more
  /// public than the page.
  let published: [PublishedDataset]
  /// The list of them for programs.
  let catalogue: SiteFile
  /// Where each dataset stands among them, by its name.
  private let positions: [String: Int]
  private let wavePositions: [String: Int]

  init(plan: SitePlan) {
    let settings = plan.source.settings
    let positions = { (tables: [ReleasedTable]) in
      Dictionary(
        tables.enumerated().map { ($1.metadata.name, $0) }, uniquingKeysWith: { first, _ in first })
    }
    self.positions = positions(plan.tables)
    wavePositions = positions(plan.results)
    datasets = plan.tables.map { table in
      let name = table.metadata.name
      return Download(
        table, path: DatasetFiles.path(name), page: DatasetFiles.page(name), settings: settings)
    }
    let pages = plan.pageOfWave
    waves = plan.results.enumerated().map { wave, table in
      let page = pages[wave].map { plan.pages[$0].address } ?? ""
      let questions = plan.source.waves[wave].wave.questions.map { "\($0.id): \($0.wording)" }
      return Download(
        table, path: WaveFiles.path(table.metadata.name), page: page, codes: questions, settings: settings,
        survey: plan.source.waves[wave].wave.design)
    }
    published = PublishedDataset.all(plan, datasets: datasets, waves: waves)
    catalogue = CatalogueFile(datasets: published, settings: settings).file
  }

  /// The files of the dataset, or of the results of a survey wave, called `name`.
  func files(of name: String) -> Download? {
    positions[name].map { datasets[$0] } ?? wavePositions[name].map { waves[$0] }
  }

  /// The files that go out.
  var files: [SiteFile] {
    published.isEmpty ? [] : published.flatMap { [$0.download.csv, $0.download.metadata] } + [catalogue]
  }
}

/// Where a dataset’s page and files are published. The addresses stay the same when the figures are revised.
enum DatasetFiles {
  /// The address of the page.
  static func page(_ name: String) -> String { "data/\(name)/" }

  /// The address of the CSV file below the top of the site.
  static func download(_ name: String) -> String { path(name) + ".csv" }

  /// The path of the files without their endings.
  static func path(_ name: String) -> String { "data/\(name)/\(name)" }
}

/// Where a wave’s files are published.
enum WaveFiles {
  /// The path of the files without their endings.
  static func path(_ name: String) -> String { "data/\(name)" }
}
