import Charts
import Datasets
import Disclosure
import Markup
import Survey

/// The answers of each group of people to one question.
struct BreakdownTable {
  private let question: Wave.Question
  private let breakdown: String
  private let results: ReleasedTable

  init(_ question: Wave.Question, _ breakdown: String, _ results: ReleasedTable) {
    self.question = question
    self.breakdown = breakdown
    self.results = results
  }

  /// Writes the table. `id` must be unique on the page.
  func write(to writer: inout MarkupWriter, id: String) {
    writer.open("details", ["class": "figure-table"])
    writer.element("summary", text: "Answers by \(Sentence.within(breakdown))")
    table.write(to: &writer, id: id)
    writer.raw("</details>\n")
  }

  private var table: DataTable {
    let groups = groups
    let answers = question.options.map { option in
      column(
        "percentage", option,
        groups.map { group in rows(of: group).first { label("response", $0) == option } })
    }
    let base = column("base", "Base", groups.map { rows(of: $0).first })
    return DataTable(
      caption: "\(question.wording) Percentage by \(Sentence.within(breakdown))",
      names: (heading: breakdown, names: groups), columns: answers + [base],
      rule: results.metadata.rule)
  }

  /// The cells of a column in `rows`, under a heading of their own; what is not there is not available.
  private func column(_ name: String, _ heading: String, _ rows: [Int?]) -> DataTable.NumberColumn {
    let values = results.values(of: name)
    return DataTable.NumberColumn(
      heading: heading, column: results.metadata.column(name),
      cells: rows.map { $0.map { values[$0] } ?? .symbol(.unavailable) })
  }

  private var rows: [Int] {
    results.rows(
      where: Selection([
        Selection.Condition(column: "question", values: [question.id]),
        Selection.Condition(column: "breakdown", values: [breakdown]),
      ]))
  }

  private var groups: [String] {
    var seen: Set<String> = []
    return rows.compactMap { label("group", $0) }.filter { seen.insert($0).inserted }
  }

  private func rows(of group: String) -> [Int] { rows.filter { label("group", $0) == group } }

  private func label(_ column: String, _ row: Int) -> String? { results.values(of: column)[row].text }
}
