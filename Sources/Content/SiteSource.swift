public import Charts
public import Configuration
public import Datasets
import Diagnostics
public import Disclosure
public import Markdown
public import Survey
public import Writing

/// Everything the content folder says, read and checked file by file, before anything is released.
public struct SiteSource: Sendable {
  /// One wave of a survey and its results.
  public struct WaveSource: Sendable {
    /// The folder it is in.
    public let folder: String
    /// What was asked, of whom and how.
    public let wave: Wave
    /// The answers, added up.
    public let results: RawTable
  }

  /// A file that is published as it is, if a page links to it.
  public struct Asset: Sendable {
    /// The path below the content folder.
    public let path: String
    /// The size of a picture in pixels.
    public let size: ImageSize?
    /// The size of the file in bytes.
    public let bytes: Int
  }

  /// The unit’s own details.
  public internal(set) var settings: SiteSettings
  /// The words the site explains.
  public internal(set) var glossary = Glossary()
  /// How the unit wants its texts read.
  public internal(set) var writing = WritingSettings()
  /// The pages, in the order of their paths.
  public internal(set) var pages: [Page] = []
  /// Of each page that has translations, a mark of what it says now, by its path.
  public internal(set) var fingerprints: [String: String] = [:]
  /// The datasets, in the order of their names.
  public internal(set) var datasets: [RawTable] = []
  /// What has been public of the datasets before, the earliest of each dataset first.
  public internal(set) var earlier: [EarlierRelease] = []
  /// The waves of surveys, in the order of their folders.
  public internal(set) var waves: [WaveSource] = []
  /// What charts know beside their own block and table.
  public internal(set) var chartContext = ChartContext()
  /// The files that pages can link to.
  public internal(set) var assets: [Asset] = []
  /// What stands in the files that are not pages, such as `glossary.yml`, by their paths and in the order of reading.
  public internal(set) var written: [(path: String, value: ConfigurationValue)] = []
  /// The paths of pages, datasets and other files that are there but could not be read; each has been reported.
  public internal(set) var unread: Set<String> = []
  /// The content folder on disk.
  public let root: String
  /// The content folder as the person would type it.
  public let display: String

  /// Puts `url`, the address of a site with a slash at its end, in the place of the one in the settings.
  public mutating func useBaseURL(_ url: String) {
    settings.baseURL = url
  }

  /// The results of the waves as the release step needs them.
  public var surveyTables: [SurveyTable] {
    waves.map { wave in
      let file = [display, wave.folder, "results.csv"].filter { !$0.isEmpty }.joined(separator: "/")
      return SurveyTable(table: wave.results, design: wave.wave.design, file: file)
    }
  }
}
