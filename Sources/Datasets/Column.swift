/// What one column of a dataset holds and means.
public struct Column: Hashable, Sendable {
  /// The kinds of value a column can hold.
  public enum Kind: String, CaseIterable, Sendable {
    case year
    case financialYear = "financial-year"
    case date
    case category
    case area
    case count
    case rate
    case percentage
    case share
    case money
    case number
    case text

    /// Whether the values are numbers that are measured, not labels.
    public var isMeasure: Bool {
      switch self {
      case .count, .rate, .percentage, .share, .money, .number: true
      case .year, .financialYear, .date, .category, .area, .text: false
      }
    }

    /// Whether the values are periods, in the order of time.
    public var isPeriod: Bool {
      self == .year || self == .financialYear || self == .date
    }
  }

  /// The name in the header row of the CSV file.
  public var name: String
  /// The name people read.
  public var title: String
  /// The kind of value.
  public var kind: Kind
  /// What the values mean, in plain words.
  public var description: String
  /// The unit, such as `per 1,000 residents`.
  public var unit: String?
  /// How many decimal places to show; read from the file where the metadata does not say.
  public var decimals: Int
  /// The values in their order, for categories and areas.
  public var order: [String]
  /// The value that stands for all the others together.
  public var total: String?
  /// The columns this one is worked out from.
  public var derivedFrom: [String]
  /// For a share: the columns whose total it is a share of.
  public var within: [String]

  /// Describes a column.
  public init(
    name: String, title: String, kind: Kind, description: String, unit: String? = nil, decimals: Int = 0,
    order: [String] = [], total: String? = nil, derivedFrom: [String] = [], within: [String] = []
  ) {
    self.name = name
    self.title = title
    self.kind = kind
    self.description = description
    self.unit = unit
    self.decimals = decimals
    self.order = order
    self.total = total
    self.derivedFrom = derivedFrom
    self.within = within
  }
}
