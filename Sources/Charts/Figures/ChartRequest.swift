import Datasets
import Disclosure

/// What a kind of chart reads itself from: the author's wishes and the released table.
///
/// Everything that stops the chart being drawn is collected, to be said together.
struct ChartRequest {
  let specification: ChartSpecification
  let table: ReleasedTable
  let context: ChartContext

  private var check: ColumnCheck
  private var chosen: [Int]?

  init(_ specification: ChartSpecification, table: ReleasedTable, context: ChartContext) {
    self.specification = specification
    self.table = table
    self.context = context
    check = ColumnCheck(table: table)
  }

  /// What was found wrong so far.
  var problems: [ChartProblem] { check.problems }

  /// Notes a problem under `key`.
  mutating func add(_ key: ChartKey, _ message: String, help: String) {
    check.add(key.rawValue, message, help: help)
  }

  /// Notes a problem with the rows that were chosen.
  mutating func addToSelection(_ message: String, help: String) {
    check.add("where", message, help: help)
  }

  /// Checks what every chart must say about itself.
  mutating func checkWords() {
    if specification.title.isEmpty {
      check.add("title", "The chart has no title.", help: "Say in one sentence what the chart shows.")
    }
    if specification.subtitle.isEmpty {
      check.add(
        "subtitle", "The chart has no subtitle.", help: "Say what is measured, of whom, where and when.")
    }
  }

  /// The rows that `where` asks for, in the order of the file; none where that went wrong.
  mutating func rows() -> [Int] {
    if let chosen { return chosen }
    let rows = SelectionCheck(table: table, selection: specification.selection).rows(&check)
    chosen = rows
    return rows
  }

  /// Reads one of several small charts with `body`, on a request of its own: what is wrong with many is said once.
  mutating func reading<Value>(_ body: (inout ChartRequest) -> Value) -> Value {
    var part = ChartRequest(specification, table: table, context: context)
    defer { adopt(part.problems) }
    return body(&part)
  }

  /// Notes the problems of another request.
  mutating func adopt(_ problems: [ChartProblem]) {
    for problem in problems where !check.problems.contains(problem) {
      check.add(problem.key, problem.message, help: problem.help)
    }
  }

  /// Lets `body` use the column check directly.
  mutating func checking<Value>(_ body: (inout ColumnCheck) -> Value) -> Value {
    body(&check)
  }
}

extension ChartRequest {
  /// The column with the numbers; nothing where it is not one.
  mutating func measure(_ name: String?, key: ChartKey) -> Column? {
    column(name, key: key, where: \.isMeasure, wanted: "numbers") {
      "“\($0.name)” holds \($0.kind.plural), and \(key.rawValue) needs numbers."
    }
  }

  /// A column of labels; nothing where it is not one.
  mutating func labels(_ name: String?, key: ChartKey) -> Column? {
    column(name, key: key, where: { !$0.isMeasure }, wanted: "labels") {
      "“\($0.name)” holds \($0.kind.plural), and \(key.rawValue) needs labels."
    }
  }

  /// A column of periods; nothing where it is not one.
  mutating func periods(_ name: String?, key: ChartKey) -> Column? {
    column(name, key: key, where: \.isPeriod, wanted: "periods") {
      "“\($0.name)” holds \($0.kind.plural), and \(key.rawValue) needs periods here."
    }
  }

  /// A column of the dataset that would do, and that the chart does not use yet.
  private func example(_ test: (Column.Kind) -> Bool) -> String? {
    let used = [specification.x, specification.y, specification.series, specification.facet]
    return table.metadata.columns.first { test($0.kind) && !used.contains($0.name) }?.name
  }

  /// The column called `name`, where its kind passes `test`; `message` says what is wrong with one that does not.
  mutating func column(
    _ name: String?, key: ChartKey, where test: (Column.Kind) -> Bool, wanted: String,
    message: (Column) -> String
  ) -> Column? {
    guard let name else {
      add(
        key, "This chart has no “\(key.rawValue)”.",
        help: "Name the column of \(wanted) it should use: `\(key.rawValue): \(example(test) ?? "…")`.")
      return nil
    }
    return check.column(name, key: key.rawValue, where: test, wanted: wanted, message: message)
  }
}
