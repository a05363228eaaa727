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

  func write(to writer: inout MarkupWriter) {
    let caption = "\(question.wording) Percentage by \(breakdown.lowercasedFirst)"
    writer.open("details", ["class": "figure-table"])
    writer.element("summary", text: "Answers by \(breakdown.lowercasedFirst)")
    writer.open("div", ["class": "table-scroll", "role": "region", "tabindex": "0", "aria-label": caption])
    writer.raw("<table>")
    writer.element("caption", text: caption)
    writer.raw("<thead><tr>")
    writer.element("th", ["scope": "col"], text: breakdown)
    for option in question.options {
      writer.element("th", ["scope": "col", "class": "number"], text: option)
    }
    writer.raw("<th scope=\"col\" class=\"number\">Base</th></tr></thead>\n<tbody>")
    for group in groups { write(group, to: &writer) }
    writer.raw("</tbody></table></div>")
    if hasHidden {
      writer.element(
        "p", ["class": "table-note"], text: "[c] means hidden so that no person can be identified.")
    }
    writer.raw("</details>\n")
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
    return rows.compactMap { results.values(of: "group")[$0].text }.filter { seen.insert($0).inserted }
  }

  private var hasHidden: Bool {
    rows.contains { results.values(of: "percentage")[$0] == .symbol(.confidential) }
  }

  private func write(_ group: String, to writer: inout MarkupWriter) {
    let own = rows.filter { results.values(of: "group")[$0].text == group }
    writer.raw("<tr>")
    writer.element("th", ["scope": "row"], text: group)
    for option in question.options {
      let row = own.first { results.values(of: "response")[$0].text == option }
      writer.element("td", ["class": "number"], text: row.map { text("percentage", $0) } ?? "[x]")
    }
    writer.element("td", ["class": "number"], text: own.first.map { text("base", $0) } ?? "[x]")
    writer.raw("</tr>\n")
  }

  private func text(_ column: String, _ row: Int) -> String {
    guard let meaning = results.metadata.column(column) else { return "" }
    return meaning.text(of: results.values(of: column)[row])
  }
}
