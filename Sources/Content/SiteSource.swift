public import Datasets
import Diagnostics
public import Markdown
public import Survey

/// Everything the content folder says, read and checked file by file, before anything is released.
public struct SiteSource: Sendable {
  /// One wave of a survey and its results.
  public struct WaveSource: Sendable {
    /// The folder it is in.
    public let folder: String
    public let wave: Wave
    public let results: RawTable
  }

  /// A file that is published as it is, if a page links to it.
  public struct Asset: Sendable {
    /// The path below the content folder.
    public let path: String
    public let size: ImageSize?
    public let bytes: Int
  }

  public internal(set) var settings: SiteSettings
  public internal(set) var glossary = Glossary()
  public internal(set) var pages: [Page] = []
  public internal(set) var datasets: [RawTable] = []
  public internal(set) var waves: [WaveSource] = []
  public internal(set) var assets: [Asset] = []
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
}
