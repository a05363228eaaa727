import Markup

/// A table of survey results: answers down the side, people across the top.
struct SurveyTableView {
  /// One line of the table.
  struct Row {
    /// What the line is: an answer, several taken together, or the base.
    enum Kind: String {
      case answer, net, base
    }

    var kind = Kind.answer
    let name: String
    let cells: [Cell]
  }

  /// A number, and the interval round it where there is one.
  struct Cell {
    let text: String
    var range: String?
  }

  let caption: String
  let heading: String
  let columns: [String]
  let rows: [Row]
  let notes: [String]

  /// Writes the table and the notes below it. `id` must be unique on the page.
  func write(to writer: inout MarkupWriter, id: String) {
    let isWide = columns.count > 1
    if isWide {
      writer.open(
        "div",
        ["class": "table-scroll", "role": "region", "tabindex": "0", "aria-labelledby": id + "-caption"])
    }
    writer.element("table", ["class": "survey-table"]) { writer in
      writer.element("caption", ["id": id + "-caption"], text: caption)
      writer.raw("<thead><tr>")
      writer.element("th", ["scope": "col"], text: heading)
      for column in columns { writer.element("th", ["scope": "col", "class": "number"], text: column) }
      writer.raw("</tr></thead><tbody>")
      for row in rows { write(row, to: &writer) }
      writer.raw("</tbody>")
    }
    if isWide { writer.close("div") }
    writer.raw("\n")
    if !notes.isEmpty {
      writer.element("p", ["class": "table-note"], text: notes.joined(separator: " "))
      writer.raw("\n")
    }
  }

  private func write(_ row: Row, to writer: inout MarkupWriter) {
    writer.open("tr", row.kind == .answer ? [:] : ["class": "row-\(row.kind.rawValue)"])
    writer.element("th", ["scope": "row"], text: row.name)
    for cell in row.cells {
      writer.raw("<td class=\"number\">")
      writer.text(cell.text)
      if let range = cell.range {
        writer.raw(" ")
        writer.element("span", ["class": "range"], text: "(\(range))")
      }
      writer.raw("</td>")
    }
    writer.close("tr")
  }
}
