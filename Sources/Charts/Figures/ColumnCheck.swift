import Datasets
import Diagnostics
import Disclosure

/// Finds the columns a block names, and says what is wrong with those it cannot use.
struct ColumnCheck {
  let table: ReleasedTable
  private(set) var problems: [ChartProblem] = []

  init(table: ReleasedTable) {
    self.table = table
  }

  /// The column `name` that stands under `key`, where there is one.
  mutating func column(_ name: String, key: String) -> Column? {
    if let column = table.metadata.column(name) { return column }
    let help = Suggestion.help(for: name, in: table.metadata.columns.map(\.name), noun: "column")
    add(key, "There is no column “\(name)” in \(table.metadata.name).", help: help)
    return nil
  }

  /// The column `name`, where its kind passes `test`; `message` says what is wrong with one that does not.
  mutating func column(
    _ name: String, key: String, where test: (Column.Kind) -> Bool, wanted: String,
    message: (Column) -> String
  ) -> Column? {
    guard let column = column(name, key: key) else { return nil }
    if test(column.kind) { return column }
    let others = table.metadata.columns.filter { test($0.kind) }.map { "“\($0.name)”" }
    let help =
      others.isEmpty
      ? "\(table.metadata.name) has no column of \(wanted)."
      : "Use a column of \(wanted): \(Sentence.list(others, last: "or"))."
    add(key, message(column), help: help)
    return nil
  }

  /// Notes a problem under `key`.
  mutating func add(_ key: String, _ message: String, help: String) {
    problems.append(ChartProblem(key: key, message: message, help: help))
  }
}

extension Column.Kind {
  /// The values of such a column, in plain words.
  var plural: String {
    switch self {
    case .year: "years"
    case .financialYear: "financial years"
    case .academicYear: "academic years"
    case .yearEnding: "years by their last month"
    case .quarter: "quarters"
    case .financialQuarter: "financial quarters"
    case .month: "months"
    case .date: "dates"
    case .category: "categories"
    case .area: "areas"
    case .count: "counts"
    case .rate: "rates"
    case .percentage: "percentages"
    case .share: "shares"
    case .money: "amounts of money"
    case .number: "numbers"
    case .text: "text"
    }
  }
}
