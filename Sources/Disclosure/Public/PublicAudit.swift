/// What anybody can work out about the hidden counts of published tables, from these tables alone.
public struct PublicAudit: Hashable, Sendable {
  /// A hidden count that others can work out, or narrow down too far.
  public struct Exposure: Hashable, Sendable {
    /// What gives way.
    public enum Kind: String, Hashable, Sendable {
      /// The value can be worked out.
      case exact
      /// The value is not known, but that it is small.
      case narrow
      /// It is small by the rule of its own table, and not hidden.
      case shown
    }

    /// The CSV file the cell stands in.
    public var file: String
    /// The cell in words: its labels and its column, such as `Northtown, under 18: Admissions`.
    public var cell: String
    /// What gives way.
    public var kind: Kind
    /// What gives it away, one sum in words after the other.
    public var reasons: [String]

    /// An exposed cell.
    public init(file: String, cell: String, kind: Kind, reasons: [String]) {
      self.file = file
      self.cell = cell
      self.kind = kind
      self.reasons = reasons
    }
  }

  /// How many counts are hidden. One that stands in several tables is one.
  public var hidden: Int
  /// How many of them were attacked. Where it is fewer than are hidden, nothing is known about the others.
  public var attacked: Int
  /// What is exposed, in the order of the tables.
  public var exposures: [Exposure]
  /// The hidden count that others can narrow down the most.
  public var narrowest: ReleaseReport.Range?

  /// Gathers what was found.
  public init(hidden: Int, attacked: Int, exposures: [Exposure], narrowest: ReleaseReport.Range?) {
    self.hidden = hidden
    self.attacked = attacked
    self.exposures = exposures
    self.narrowest = narrowest
  }

  /// Attacks `tables`, all of them together.
  public static func run(_ tables: [PublicTable]) -> PublicAudit {
    PublicAttack(tables).audit
  }
}
