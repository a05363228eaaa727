/// What one column of a dataset holds and means.
public struct Column: Hashable, Sendable {
  /// The kinds of value a column can hold.
  public enum Kind: String, CaseIterable, Sendable {
    /// A year, written `2021`.
    case year
    /// A financial year, written `2020-21`, `2020/21` or `2020 to 2021`.
    case financialYear = "financial-year"
    /// An academic year, written `2023-24` or `2023/24`.
    case academicYear = "academic-year"
    /// Twelve months, named by their last, written `2024-03`.
    case yearEnding = "year-ending"
    /// Three months, written `2024-Q1` or `2024 Q1`.
    case quarter
    /// Three months of a financial year, written `2024-25 Q1`.
    case financialQuarter = "financial-quarter"
    /// A month, written `2024-03`.
    case month
    /// A day, written `2021-03-31`.
    case date
    /// One of a set of names.
    case category
    /// One of a set of places.
    case area
    /// A number of people or events, guarded by the release rule.
    case count
    /// A number for every so many, as its unit says.
    case rate
    /// A number of every hundred.
    case percentage
    /// A percentage of a total that stands in the same table.
    case share
    /// Pounds.
    case money
    /// Any other number.
    case number
    /// Free text.
    case text

    /// Whether the values are numbers that are measured, not labels.
    public var isMeasure: Bool {
      switch self {
      case .count, .rate, .percentage, .share, .money, .number: true
      case .year, .financialYear, .academicYear, .yearEnding, .quarter, .financialQuarter, .month, .date,
        .category, .area, .text:
        false
      }
    }

    /// Whether the values are periods, in the order of time.
    public var isPeriod: Bool {
      switch self {
      case .year, .financialYear, .academicYear, .yearEnding, .quarter, .financialQuarter, .month, .date: true
      case .category, .area, .text, .count, .rate, .percentage, .share, .money, .number: false
      }
    }

    /// Whether the values can be listed in an order, and one of them can be the total of the others.
    public var isCategorical: Bool {
      self == .category || self == .area
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
  /// The code that official sources know each value by, such as `E10000018`.
  public var codes: [String: String]
  /// The value that stands for all the others together.
  public var total: String?
  /// Why the total is not the sum of the others, where it is not.
  public var totalNote: String?
  /// What its numbers are rounded to a multiple of, such as 5, where they are.
  public var rounded: Int?
  /// Whether its owner says that no value is the total of the others, however much one looks like it.
  public var hasNoTotal: Bool
  /// The values that are sums of some of the others.
  public var subtotals: [Subtotal]
  /// Whether its owner says that no value is the sum of some of the others, however much one looks like it.
  public var hasNoSubtotals: Bool
  /// The columns this one is worked out from.
  public var derivedFrom: [String]
  /// Whether its owner says that it is worked out from no other column, however much it looks like it.
  public var isNotDerived: Bool
  /// For a share: the columns whose total it is a share of.
  public var within: [String]

  /// Describes a column.
  public init(
    name: String, title: String, kind: Kind, description: String, unit: String? = nil, decimals: Int = 0,
    order: [String] = [], codes: [String: String] = [:], total: String? = nil, totalNote: String? = nil,
    rounded: Int? = nil, hasNoTotal: Bool = false, subtotals: [Subtotal] = [],
    hasNoSubtotals: Bool = false, derivedFrom: [String] = [],
    isNotDerived: Bool = false, within: [String] = []
  ) {
    self.name = name
    self.title = title
    self.kind = kind
    self.description = description
    self.unit = unit
    self.decimals = decimals
    self.order = order
    self.codes = codes
    self.total = total
    self.totalNote = totalNote
    self.rounded = rounded
    self.hasNoTotal = hasNoTotal
    self.subtotals = subtotals
    self.hasNoSubtotals = hasNoSubtotals
    self.derivedFrom = derivedFrom
    self.isNotDerived = isNotDerived
    self.within = within
  }
}

extension Column {
  /// The name of the column that holds the marks of this one in a download.
  public var marksName: String { name + Self.marksEnding }

  /// The name of the column that holds the codes of this one in a download.
  public var codesName: String { name + Self.codesEnding }

  static let marksEnding = "_marks"
  static let codesEnding = "_code"
}
