public import Datasets

/// What the release did to every table, for whoever answers for the data. Never published: it counts what is hidden.
public struct ReleaseReport: Hashable, Sendable {
  /// What was done to one table.
  public struct Table: Hashable, Sendable {
    /// The dataset’s name.
    public var name: String
    /// The name people read.
    public var title: String
    /// The rule, and with it the approver; nothing where no column is a count.
    public var rule: ReleaseRule?
    /// How many counts the table holds.
    public var counts: Int
    /// Counts hidden because they are small, or because their owner had hidden them.
    public var primary: Int
    /// Counts hidden because they would give a small one away.
    public var secondary: Int
    /// Other numbers hidden because they are worked out from a hidden count.
    public var derived: Int
    /// The share of all that is counted in the hidden cells, from 0 to 1.
    public var lost: Double
    /// The hidden count that others can narrow down the most; nothing where none is hidden.
    public var narrowest: Range?
    /// How good the choice of what to hide is known to be, in words, such as `as few as possible`.
    public var quality: String

    /// Describes what was done to one table.
    public init(
      name: String, title: String, rule: ReleaseRule?, counts: Int, primary: Int, secondary: Int,
      derived: Int, lost: Double, narrowest: Range?, quality: String
    ) {
      self.name = name
      self.title = title
      self.rule = rule
      self.counts = counts
      self.primary = primary
      self.secondary = secondary
      self.derived = derived
      self.lost = lost
      self.narrowest = narrowest
      self.quality = quality
    }
  }

  /// What others can work out about one hidden count.
  public struct Range: Hashable, Sendable {
    /// The cell in words: its labels and its column, such as `Northtown, under 18: Admissions`.
    public var cell: String
    /// The lowest it can be.
    public var low: Int
    /// The highest it can be; nothing where there is no end to it.
    public var high: Int?

    /// A range of one cell.
    public init(cell: String, low: Int, high: Int?) {
      self.cell = cell
      self.low = low
      self.high = high
    }
  }

  /// The tables, in the order of their names.
  public var tables: [Table]

  /// Gathers the tables.
  public init(tables: [Table] = []) {
    self.tables = tables
  }
}
