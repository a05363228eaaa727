import Content
import Datasets
import Diagnostics
import Disclosure

/// Why a sentence cannot have its number.
struct NumberProblem: Error {
  let id: String
  let message: String
  let help: String

  func diagnostic(at place: SourceLocation) -> Diagnostic {
    Diagnostic(.error, id: id, message, help: help, at: place)
  }
}

/// Finds the one released number that a sentence asks for.
///
/// A row matches where each named label is the value of its column, and the other labels are values of as many
/// different columns of labels, whichever these are.
struct NumberLookup {
  let table: ReleasedTable
  let number: SentenceNumber
  private let labels: NumberLabels

  init(table: ReleasedTable, number: SentenceNumber) {
    self.table = table
    self.number = number
    labels = NumberLabels(table: table)
  }

  /// The number and its column. A row that is gone, several rows, and a hidden number are problems.
  func find() throws(NumberProblem) -> (value: Double, column: Column) {
    let column = try self.column()
    let wanted = try labels.wanted(number)
    let rows = labels.rows(wanted)
    guard let row = rows.first else { throw noRow }
    guard rows.count == 1 else {
      throw NumberChoice(labels: labels, number: number, wanted: wanted).problem(rows)
    }
    let cell = table.values(of: column.name)[row]
    guard let value = cell.number else { throw withoutNumber(cell, column) }
    return (value, column)
  }

  private func column() throws(NumberProblem) -> Column {
    let measures = table.metadata.columns.filter(\.kind.isMeasure).map(\.name)
    guard let column = table.metadata.column(number.column) else {
      throw NumberProblem(
        id: "unknown-column", message: "There is no column “\(number.column)” in \(table.metadata.name).",
        help: Suggestion.help(for: number.column, in: measures, noun: "column of numbers"))
    }
    guard column.kind.isMeasure else {
      throw NumberProblem(
        id: "not-a-number", message: "“\(column.name)” in \(table.metadata.name) holds labels, not numbers.",
        help: measures.isEmpty
          ? "This dataset has no column of numbers."
          : "Put a column of numbers after the full stop: \(measures.joined(separator: ", ")).")
    }
    return column
  }

  private var noRow: NumberProblem {
    let name = table.metadata.name
    guard !number.labels.isEmpty else {
      return NumberProblem(
        id: "no-such-row", message: "\(name) has no rows.", help: "Add rows to data/\(name).csv.")
    }
    let wanted = number.labels.map { "“\($0.whole)”" }.joined(separator: " and ")
    return NumberProblem(
      id: "no-such-row",
      message: "No row of \(name) has \(wanted)\(number.labels.count > 1 ? " together" : "").",
      help: "If the row was taken out of the dataset, change the sentence or take the number out.")
  }

  /// A sentence cannot print a symbol.
  private func withoutNumber(_ cell: Cell, _ column: Column) -> NumberProblem {
    guard let symbol = cell.symbol else {
      return NumberProblem(
        id: "not-a-number", message: "There is no number in \(column.name) of this row.",
        help: "Choose another column.")
    }
    let isHidden = symbol == .confidential
    return NumberProblem(
      id: isHidden ? "hidden-number" : "no-number",
      message:
        "There is no number to print for `\(number.written)`: it is \(symbol.rawValue), \(symbol.meaning).",
      help: isHidden
        ? "Reword the sentence so that it needs no number, or use a total that is shown."
        : "Reword the sentence so that it needs no number.")
  }
}
