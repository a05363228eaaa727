/// What an attacker can work out about every hidden cell of a publication.
public struct SuppressionAudit: Hashable, Sendable {
  /// What is feasible for one hidden cell.
  ///
  /// Both ends were reached: there are whole numbers for every cell that satisfy all that is known, with this cell at
  /// `low`, and others with it at `high`.
  public struct Range: Hashable, Sendable {
    /// The position of the cell.
    public var cell: Int
    /// The lowest value found.
    public var low: Int
    /// The highest value found; nothing where there is no end to it.
    public var high: Int?
    /// Whether nothing lower or higher is feasible; else the true range may be wider still.
    public var isExact: Bool

    /// A range for the cell at the position `cell`.
    public init(cell: Int, low: Int, high: Int?, isExact: Bool) {
      self.cell = cell
      self.low = low
      self.high = high
      self.isExact = isExact
    }
  }

  /// A hidden cell that is not hidden well enough.
  public struct Exposure: Hashable, Sendable {
    /// What gives way.
    public enum Kind: Hashable, Sendable {
      /// The value can be worked out.
      case exact
      /// It can be worked out that the value is small, or that it is not as small as it may have to be.
      case narrow
    }

    /// The position of the cell.
    public var cell: Int
    /// What gives way.
    public var kind: Kind
    /// The positions of the equations that give it away, as few as were found.
    public var equations: [Int]

    /// An exposure of the cell at the position `cell`.
    public init(cell: Int, kind: Kind, equations: [Int]) {
      self.cell = cell
      self.kind = kind
      self.equations = equations
    }
  }

  /// The range of every hidden cell that must not be known, in the order of the cells.
  public var ranges: [Range]

  /// What is exposed, in the order of the cells. Empty where the publication is safe.
  public var exposures: [Exposure]

  /// Gathers what was found.
  public init(ranges: [Range], exposures: [Exposure]) {
    self.ranges = ranges
    self.exposures = exposures
  }
}
