import Datasets
import Diagnostics
import Disclosure

/// Finds the rows that `where` asks for, and says why there are none.
struct SelectionCheck {
  let table: ReleasedTable
  let selection: Selection

  /// The chosen rows in the order of the file. Problems are added to `check`, under the key `where`.
  func rows(_ check: inout ColumnCheck) -> [Int] {
    let before = check.problems.count
    for condition in selection.conditions { examine(condition, &check) }
    guard check.problems.count == before else { return [] }
    let rows = table.rows(where: selection)
    if rows.isEmpty { sayEmpty(&check) }
    return rows
  }

  private func examine(_ condition: Selection.Condition, _ check: inout ColumnCheck) {
    let named = check.column(
      condition.column, key: "where", where: { !$0.isMeasure }, wanted: "labels",
      message: { "“\($0.name)” holds \($0.kind.plural), and `where` picks rows by their labels." })
    guard let column = named else { return }
    let known = distinctTexts(in: column.name)
    for value in condition.values where !known.contains(value) {
      check.add(
        "where", "No row of \(table.metadata.name) has \(column.name) “\(value)”.",
        help: help(value, known, column))
    }
  }

  private func help(_ value: String, _ known: [String], _ column: Column) -> String {
    if let nearest = Suggestion.nearest(to: value, in: known) { return "Did you mean “\(nearest)”?" }
    guard let first = known.first, let last = known.last else {
      return "The column \(column.name) has no labels."
    }
    if column.kind.isPeriod { return "The \(column.kind.plural) go from “\(first)” to “\(last)”." }
    guard known.count > 12 else { return "Use one of: \(known.joined(separator: ", "))." }
    return "Use one of: \(known.prefix(12).joined(separator: ", ")) and \(known.count - 12) more."
  }

  private func sayEmpty(_ check: inout ColumnCheck) {
    guard table.rowCount > 0 else {
      return check.add(
        "data", "\(table.metadata.name) has no rows, so there is nothing to show.",
        help: "Add rows to the CSV file.")
    }
    let wanted = selection.conditions.map { condition in
      "\(condition.column) \(Sentence.list(condition.values.map { "“\($0)”" }, last: "or"))"
    }
    check.add(
      "where", "No row has \(Sentence.list(wanted)) together.",
      help: "Take one of them out of `where`, or add the row to the CSV file.")
  }

  private func distinctTexts(in column: String) -> [String] {
    var seen: Set<String> = []
    return table.values(of: column).compactMap(\.text).filter { seen.insert($0).inserted }
  }
}
