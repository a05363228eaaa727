import Content
import Datasets
import Disclosure

/// Says which column tells several matching rows apart, and what to write to have one of them.
struct NumberChoice {
  let labels: NumberLabels
  let number: SentenceNumber
  let wanted: NumberLabels.Wanted

  /// The problem that `rows`, two or more, all match.
  func problem(_ rows: [Int]) -> NumberProblem {
    let differing = labels.columns.filter { column in
      rows.contains { labels.text(column, $0) != labels.text(column, rows[0]) }
    }
    let row = rows.first { row in differing.allSatisfy { isTotal($0, row) } } ?? rows[0]
    let names = differing.map { "“\(labels.name($0))”" }.joined(separator: " and ")
    let name = labels.table.metadata.name
    return NumberProblem(
      id: "several-rows",
      message: "\(rows.count) rows of \(name) match `\(number.written)`: they differ in \(names).",
      help: "Say which one, for example `\(text(for: row, differing))`.")
  }

  private func isTotal(_ column: Int, _ row: Int) -> Bool {
    let total = labels.table.metadata.columns[column].total
    return total != nil && total == labels.text(column, row)
  }

  /// What to write to have `row` alone, with as few labels as will do.
  private func text(for row: Int, _ differing: [Int]) -> String {
    var added: [Int] = []
    for column in differing {
      added.append(column)
      var narrowed = wanted
      narrowed.free += added.compactMap { labels.text($0, row) }
      if labels.rows(narrowed) == [row] {
        return text(number.labels.map(written) + added.map { value($0, row) })
      }
    }
    return text(labels.columns.map { "\(labels.name($0)): \(value($0, row))" })
  }

  private func text(_ parts: [String]) -> String {
    let form =
      switch number.form {
      case .plain: ""
      case .rounded(let unit): " rounded to \(unit)"
      case .words: " in words"
      }
    return "=\(number.data)[\(parts.joined(separator: ", "))].\(number.column)\(form)"
  }

  private func written(_ label: SentenceNumber.Label) -> String {
    if let column = label.column, labels.columns.contains(where: { labels.name($0) == column }) {
      return "\(column): \(NumberLabels.quoted(label.value))"
    }
    return NumberLabels.quoted(label.whole)
  }

  private func value(_ column: Int, _ row: Int) -> String {
    NumberLabels.quoted(labels.text(column, row) ?? "")
  }
}
