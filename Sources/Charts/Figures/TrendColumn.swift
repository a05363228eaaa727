import Datasets
import Disclosure

/// What an author asks the small lines of a table to show: `count over year, own scales`.
public struct TrendRequest: Hashable, Sendable {
  /// The column with the numbers; nothing where the table shows one such column only.
  public var measure: String?
  /// The column with the periods.
  public var period: String
  /// Whether each line has a scale of its own.
  public var hasOwnScales: Bool

  /// Asks for lines of one column over another.
  public init(measure: String? = nil, period: String, hasOwnScales: Bool = false) {
    self.measure = measure
    self.period = period
    self.hasOwnScales = hasOwnScales
  }
}

/// The last column of a table: a small line for each row.
struct TrendColumn: Sendable {
  let measure: Column
  let trends: [Trend]
  let hasOwnScales: Bool
  private let shared: ClosedRange<Double>

  init(measure: Column, trends: [Trend], hasOwnScales: Bool) {
    self.measure = measure
    self.trends = trends
    self.hasOwnScales = hasOwnScales
    shared = Trend.domain(of: trends)
  }

  var heading: String { "Trend" }

  /// Which numbers the lines show, and on which scale.
  var note: String? {
    TrendNote(trends, isShared: !hasOwnScales).text.map { "Trend: \(measure.title). \($0)" }
  }

  /// The numbers at both ends of the scale of one line.
  func domain(of trend: Trend) -> ClosedRange<Double> {
    hasOwnScales ? Trend.domain(of: [trend]) : shared
  }
}

extension TrendRequest {
  /// The lines of `rows`; nothing where something is wrong, which is added to `check`.
  func column(
    for rows: [Int], _ shown: [Column], _ table: ReleasedTable, _ check: inout ColumnCheck
  ) -> TrendColumn? {
    guard let measure = measure(among: shown, &check) else { return nil }
    var trends: [Trend] = []
    for row in rows {
      switch Trend.make(of: measure, over: period, upTo: row, in: table) {
      case .success(let trend): trends.append(trend)
      case .failure(let problems):
        for problem in problems.all { check.add("trend", problem.message, help: problem.help) }
        return nil
      }
    }
    guard checkRows(rows, table, &check) else { return nil }
    return TrendColumn(measure: measure, trends: trends, hasOwnScales: hasOwnScales)
  }

  private func measure(among shown: [Column], _ check: inout ColumnCheck) -> Column? {
    if let measure {
      return check.column(measure, key: "trend", where: \.isMeasure, wanted: "numbers") {
        "“\($0.name)” holds \($0.kind.plural), and a trend needs numbers."
      }
    }
    let measures = shown.filter { $0.kind.isMeasure }
    if measures.count == 1 { return measures[0] }
    guard let first = measures.first else {
      check.add(
        "trend", "This table shows no column of numbers, so there is no trend to draw.",
        help: "Name the column: `trend: … over \(period)`.")
      return nil
    }
    check.add(
      "trend",
      "This table shows \(Sentence.list(measures.map { "“\($0.name)”" })), and a trend can be of one of them.",
      help: "Say of which: `trend: \(first.name) over \(period)`.")
    return nil
  }

  /// Rows that differ in their period alone would all end in the same line.
  private func checkRows(_ rows: [Int], _ table: ReleasedTable, _ check: inout ColumnCheck) -> Bool {
    let columns = table.labelIndices(but: period)
    var seen: Set<[Cell]> = []
    let repeated = rows.first { row in !seen.insert(columns.map { table.columns[$0][row] }).inserted }
    guard let repeated, let label = table.values(of: period)[repeated].text else { return true }
    check.add(
      "trend", "Rows of this table differ in \(period) alone, so they would all have the same trend.",
      help: "Choose one period: `where: {\(period): \(label)}`.")
    return false
  }
}
