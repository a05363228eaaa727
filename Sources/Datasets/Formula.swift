/// How a column is worked out from others of the same table.
public enum Formula: Hashable, Sendable {
  /// A count divided by a population, for every so many: `count / population per 1000`.
  case rate(String, of: String, per: Double)
  /// A part of a whole, of every hundred: `yes / answers as percentage`.
  case percentage(String, of: String)
  /// The difference from the period before: `change of count`.
  case change(String)
  /// The difference from the period before, of every hundred of it: `percentage change of count`.
  case percentageChange(String)
  /// The sum over so many consecutive periods: `rolling 12 of count`.
  case rolling(Int, String)

  /// The names of the columns it is worked out from.
  public var sources: [String] {
    switch self {
    case .rate(let part, of: let whole, per: _), .percentage(let part, of: let whole): [part, whole]
    case .change(let name), .percentageChange(let name), .rolling(_, let name): [name]
    }
  }

  /// Whether the result is an estimate that comes with a 95% confidence interval.
  public var hasInterval: Bool {
    switch self {
    case .rate, .percentage: true
    case .change, .percentageChange, .rolling: false
    }
  }

  /// Whether it looks back at earlier periods.
  var needsPeriods: Bool { !hasInterval }

  /// The formula as it is written in metadata.
  public var text: String {
    switch self {
    case .rate(let part, of: let whole, per: let base):
      "\(part) / \(whole) per \(NumberText.plain(base, decimals: 0))"
    case .percentage(let part, of: let whole): "\(part) / \(whole) as percentage"
    case .change(let name): "change of \(name)"
    case .percentageChange(let name): "percentage change of \(name)"
    case .rolling(let count, let name): "rolling \(count) of \(name)"
    }
  }
}

/// A column that stands in no CSV file but is worked out from what may be published.
public struct DerivedColumn: Hashable, Sendable {
  /// What it holds and means.
  public var column: Column
  /// How it is worked out.
  public var formula: Formula
  /// How many columns of the CSV file stand before it.
  public var position: Int

  /// A column that stands after `position` columns of the CSV file.
  public init(column: Column, formula: Formula, position: Int) {
    self.column = column
    self.formula = formula
    self.position = position
  }

  /// The column itself, then the two ends of its interval where it has one.
  ///
  /// `sources` are the columns it may be worked out from; they say how many decimals to show where its owner does not.
  public func columns(sources: [Column]) -> [Column] {
    var column = column
    column.derivedFrom = formula.sources
    column.decimals = column.decimals < 0 ? decimals(sources) : column.decimals
    if column.unit == nil, isPoints(sources) { column.unit = "percentage points" }
    return [column] + (formula.hasInterval ? [limit("lower", of: column), limit("upper", of: column)] : [])
  }

  /// The names of the columns that it adds to a table.
  var names: [String] {
    [column.name] + (formula.hasInterval ? [column.name + "_lower", column.name + "_upper"] : [])
  }

  private func isPoints(_ sources: [Column]) -> Bool {
    guard case .change(let name) = formula else { return false }
    return sources.contains { $0.name == name && [.percentage, .share].contains($0.kind) }
  }

  private func decimals(_ sources: [Column]) -> Int {
    switch formula {
    case .rate, .percentage, .percentageChange: 1
    case .change(let name), .rolling(_, let name): max(0, sources.first { $0.name == name }?.decimals ?? 0)
    }
  }

  private func limit(_ end: String, of column: Column) -> Column {
    var limit = column
    limit.name += "_" + end
    limit.title += ", \(end) 95% limit"
    limit.description = "The \(end) end of the 95% confidence interval of “\(column.title)”, by \(method)."
    return limit
  }

  private var method: String {
    if case .percentage = formula { return "Wilson’s method" }
    return "Byar’s method, and the exact one under 10"
  }
}
