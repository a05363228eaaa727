import Content
import Datasets
import Diagnostics
import Disclosure

/// The columns of labels of a table, and which rows have which labels.
struct NumberLabels {
  /// What a row must have.
  struct Wanted {
    /// Values of certain columns, by the columns’ positions.
    var named: [(column: Int, value: String)] = []
    /// Values of any other columns, each of a different one.
    var free: [String] = []
  }

  let table: ReleasedTable
  /// The positions of the columns of labels.
  let columns: [Int]

  init(table: ReleasedTable) {
    self.table = table
    columns = table.metadata.columns.indices.filter { !table.metadata.columns[$0].kind.isMeasure }
  }

  func name(_ column: Int) -> String { table.metadata.columns[column].name }

  func text(_ column: Int, _ row: Int) -> String? { table.columns[column][row].text }

  /// What the row of `number` must have. A label that no row has is a problem.
  func wanted(_ number: SentenceNumber) throws(NumberProblem) -> Wanted {
    var wanted = Wanted()
    for label in number.labels {
      if let name = label.column, let column = columns.first(where: { self.name($0) == name }) {
        guard values(of: column).contains(label.value) else { throw unknown(label.value, in: column) }
        wanted.named.append((column, label.value))
      } else if columns.contains(where: { values(of: $0).contains(label.whole) }) {
        wanted.free.append(label.whole)
      } else if let name = label.column {
        throw unknownColumn(name)
      } else {
        throw unknown(label.value)
      }
    }
    return wanted
  }

  /// The rows that have what is wanted, in the order of the file.
  func rows(_ wanted: Wanted) -> [Int] {
    let open = columns.filter { column in !wanted.named.contains { $0.column == column } }
    guard wanted.free.count <= open.count else { return [] }
    return (0..<table.rowCount).filter { row in
      guard wanted.named.allSatisfy({ text($0.column, row) == $0.value }) else { return false }
      var left = open
      for value in wanted.free {
        guard let place = left.firstIndex(where: { text($0, row) == value }) else { return false }
        left.remove(at: place)
      }
      return true
    }
  }

  /// What to write to have the number of `row` and `column`: as few labels as tell the row apart; nothing where none do.
  func reference(to row: Int, _ column: Column) -> String? {
    var wanted = Wanted()
    var parts: [String] = []
    for label in columns where rows(wanted) != [row] {
      guard let value = text(label, row) else { continue }
      wanted.free.append(value)
      parts.append(Self.quoted(value))
    }
    guard rows(wanted) == [row] else { return nil }
    let choice = parts.isEmpty ? "" : "[\(parts.joined(separator: ", "))]"
    return "=\(table.metadata.name)\(choice).\(column.name)"
  }

  /// `value`, between quotation marks where it holds what has a meaning in a number’s labels.
  static func quoted(_ value: String) -> String {
    value.contains { ",:[]“”".contains($0) } ? "\"\(value)\"" : value
  }

  /// The different values of a column, in the order of the file.
  func values(of column: Int) -> [String] {
    var seen: Set<String> = []
    return table.columns[column].compactMap(\.text).filter { seen.insert($0).inserted }
  }
}

extension NumberLabels {
  private func unknown(_ value: String) -> NumberProblem {
    let near = Suggestion.nearest(to: value, in: columns.flatMap(values(of:)))
    let known = columns.map { "\(name($0)) (\(range(of: $0)))" }.joined(separator: ", ")
    return NumberProblem(
      id: "unknown-label", message: "No row of \(table.metadata.name) has “\(value)”.",
      help: near.map { "Did you mean “\($0)”?" } ?? "Rows are picked by \(known).")
  }

  private func unknown(_ value: String, in column: Int) -> NumberProblem {
    let near = Suggestion.nearest(to: value, in: values(of: column))
    return NumberProblem(
      id: "unknown-label", message: "No row of \(table.metadata.name) has \(name(column)) “\(value)”.",
      help: near.map { "Did you mean “\($0)”?" } ?? "\(name(column)) can be \(range(of: column)).")
  }

  private func unknownColumn(_ name: String) -> NumberProblem {
    if table.metadata.column(name) != nil {
      return NumberProblem(
        id: "unknown-column",
        message: "“\(name)” in \(table.metadata.name) holds numbers, and rows are picked by labels.",
        help: "Name one of: \(columns.map(self.name).joined(separator: ", ")).")
    }
    return NumberProblem(
      id: "unknown-column", message: "There is no column “\(name)” in \(table.metadata.name).",
      help: Suggestion.help(for: name, in: columns.map(self.name), noun: "column of labels")
        + " Put quotation marks round a label that has a colon in it.")
  }

  /// The values of a column in a few words: all of them where there are few.
  private func range(of column: Int) -> String {
    let values = values(of: column)
    guard let first = values.first, let last = values.last else { return "nothing" }
    if table.metadata.columns[column].kind.isPeriod { return "\(first) to \(last)" }
    guard values.count > 8 else { return values.joined(separator: ", ") }
    return values.prefix(8).joined(separator: ", ") + " and \(values.count - 8) more"
  }
}
