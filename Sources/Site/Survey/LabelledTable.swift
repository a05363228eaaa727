import Markup

/// A table whose every cell knows what it is, so that on a phone each line can become a block of its own.
///
/// The roles say what browsers forget once a style sheet shows a table in another way.
struct LabelledTable {
  /// One line.
  struct Row {
    /// What the line is about.
    let name: String
    /// Where its name leads.
    var href: String?
    let cells: [Cell]
  }

  /// What stands in a cell.
  struct Cell {
    let text: String
    /// Smaller words below it.
    var detail: String?
    /// Whether it stands out: a difference that is more than chance.
    var isMarked = false
  }

  let caption: String
  let heading: String
  let columns: [String]
  let rows: [Row]
  var notes: [String] = []

  /// Writes the table and the notes below it.
  func write(to writer: inout MarkupWriter) {
    writer.element("table", ["class": "labelled", "role": "table"]) { writer in
      writer.element("caption", text: caption)
      writer.raw("<thead role=\"rowgroup\"><tr role=\"row\">")
      for column in [heading] + columns {
        writer.element("th", ["scope": "col", "role": "columnheader"], text: column)
      }
      writer.raw("</tr></thead>\n<tbody role=\"rowgroup\">\n")
      for row in rows { write(row, to: &writer) }
      writer.raw("</tbody>")
    }
    writer.raw("\n")
    guard !notes.isEmpty else { return }
    writer.element("p", ["class": "table-note"], text: notes.joined(separator: " "))
    writer.raw("\n")
  }

  private func write(_ row: Row, to writer: inout MarkupWriter) {
    writer.raw("<tr role=\"row\">")
    writer.element("th", ["scope": "row", "role": "rowheader"]) { writer in
      guard let href = row.href else { return writer.text(row.name) }
      writer.element("a", ["href": href], text: row.name)
    }
    for (column, cell) in zip(columns, row.cells) {
      let kind = cell.isMarked ? "marked" : "plain"
      writer.open("td", ["role": "cell", "class": kind, "data-label": column])
      writer.element("span", ["class": "cell"]) { writer in
        writer.text(cell.text)
        guard let detail = cell.detail else { return }
        writer.raw(" ")
        writer.element("span", ["class": "range"], text: detail)
      }
      writer.close("td")
    }
    writer.raw("</tr>\n")
  }
}
