/// What a dataset is: where it comes from, what its columns mean, and which rule guards its release.
public struct DatasetMetadata: Hashable, Sendable {
  /// How far the numbers can be relied on.
  public enum Status: String, CaseIterable, Sendable {
    /// Invented, to show how the site works.
    case illustrative
    /// Real, and still subject to change.
    case provisional
    /// Real, and not expected to change.
    case final
    /// Real, and changed since it was first published.
    case revised
  }

  /// Where the numbers come from.
  public struct Source: Hashable, Sendable {
    /// The source as it should be cited.
    public var name: String
    /// Its web address.
    public var url: String?

    /// Names a source.
    public init(name: String, url: String? = nil) {
      self.name = name
      self.url = url
    }
  }

  /// The file name without its ending: what pages call the dataset.
  public var name: String
  /// The name people read.
  public var title: String
  /// What the numbers are, in plain words.
  public var description: String
  /// Where the numbers come from.
  public var source: Source
  /// Who publishes them, where that is not the unit.
  public var publisher: String?
  /// The licence they are published under, as its SPDX identifier.
  public var licence: String
  /// The time they cover, in words.
  public var period: String
  /// The place they are about, in words.
  public var geography: String
  /// How far they can be relied on.
  public var status: Status
  /// The day of the last change, as `2025-05-12`.
  public var updated: String?
  /// The day the next figures are due, as `2025-05-12`.
  public var nextUpdate: String?
  /// The role that answers for the numbers.
  public var contact: String?
  /// Cautions every reader should see.
  public var notes: [String]
  /// Where series are broken.
  public var breaks: [SeriesBreak]
  /// What each column means, in order: those of the CSV file, and after release the derived ones among them.
  public var columns: [Column]
  /// The columns that are worked out after release, in the order in which they are worked out.
  public var derived: [DerivedColumn]
  /// The release rule; absent only where no column is a count.
  public var rule: ReleaseRule?
  /// The day the figures were first published, as `2024-05-13`.
  public var published: String?
  /// Words to find them by.
  public var keywords: [String] = []
  /// What was changed after the figures were first published, the newest first.
  public var revisions: [Revision] = []
  /// Whether the public may not see it yet.
  public var isDraft = false

  /// Describes a dataset.
  public init(
    name: String, title: String, description: String, source: Source, publisher: String? = nil,
    licence: String = "OGL-UK-3.0", period: String, geography: String, status: Status, updated: String? = nil,
    nextUpdate: String? = nil, contact: String? = nil, notes: [String] = [], breaks: [SeriesBreak] = [],
    columns: [Column], derived: [DerivedColumn] = [], rule: ReleaseRule? = nil
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.source = source
    self.publisher = publisher
    self.licence = licence
    self.period = period
    self.geography = geography
    self.status = status
    self.updated = updated
    self.nextUpdate = nextUpdate
    self.contact = contact
    self.notes = notes
    self.breaks = breaks
    self.columns = columns
    self.derived = derived
    self.rule = rule
  }

  /// The column called `name`.
  public func column(_ name: String) -> Column? {
    columns.first { $0.name == name }
  }
}
