import Datasets
import Disclosure
import Drawing
public import Markup

extension DataTable {
  /// Writes the table, in a region that scrolls by keyboard where it is too wide for a phone, and its notes.
  ///
  /// `id` must be unique on the page. The first column names the rows, unless it holds numbers.
  public func write(to writer: inout MarkupWriter, id: String) {
    let captionID = id + "-caption"
    if isWide {
      writer.open(
        "div", ["class": "table-scroll", "role": "region", "tabindex": "0", "aria-labelledby": captionID])
    }
    writer.element("table") { writer in
      writer.element("caption", ["id": captionID], text: caption)
      writeHead(to: &writer)
      writer.raw("<tbody>")
      for (index, row) in rows.enumerated() { write(row, trend: trends?.trends[index], to: &writer) }
      writer.raw("</tbody>")
    }
    if isWide { writer.close("div") }
    writeNotes(to: &writer)
  }

  /// Whether the longest words of the columns, side by side, are wider than a phone's screen.
  private var isWide: Bool {
    let widths = headings.indices.map { column in
      let words = headings[column].text.split(separator: " ").map(String.init)
      let cells = rows.lazy.map { $0[column] }
      let texts =
        headings[column].isNumber ? Array(cells) : cells.flatMap { $0.split(separator: " ").map(String.init) }
      let longest = (words + texts).reduce(0) {
        max($0, TextWidth.of($1, fontSize: 16))
      }
      return longest + 20
    }
    return widths.reduce(trends == nil ? 0 : Sparkline.width + 20, +) > 270
  }

  private func writeHead(to writer: inout MarkupWriter) {
    writer.raw("<thead><tr>")
    for heading in headings {
      writer.raw(heading.isNumber ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">")
      writer.text(heading.text)
      writer.raw("</th>")
    }
    if let trends { writer.element("th", ["scope": "col"], text: trends.heading) }
    writer.raw("</tr></thead>")
  }

  private func write(_ row: [String], trend: Trend?, to writer: inout MarkupWriter) {
    writer.raw("<tr>")
    for (index, (heading, text)) in zip(headings, row).enumerated() {
      let isName = index == 0 && !heading.isNumber
      writer.raw(isName ? "<th scope=\"row\">" : heading.isNumber ? "<td class=\"number\">" : "<td>")
      writer.text(text)
      writer.raw(isName ? "</th>" : "</td>")
    }
    if let trend { write(trend, to: &writer) }
    writer.raw("</tr>")
  }

  /// The line for those who see it, and its words for those who do not.
  private func write(_ trend: Trend, to writer: inout MarkupWriter) {
    writer.raw("<td class=\"trend\">")
    if trend.hasPeriods, let trends { trend.write(to: &writer, domain: trends.domain(of: trend)) }
    writer.element("span", ["class": "visually-hidden"], text: trend.words)
    writer.raw("</td>")
  }

  private func writeNotes(to writer: inout MarkupWriter) {
    if rowCount > rows.count {
      let text = "The first \(rows.count) of \(rowCount) rows."
      writer.element("p", ["class": "table-note"], text: text)
    }
    let meanings = symbols.map { "\($0.rawValue) means \($0.meaning)." }
    let words = (meanings + release.sentences(besides: symbols)).joined(separator: " ")
    if !words.isEmpty { writer.element("p", ["class": "table-note"], text: words) }
    if hasSmallChanges { writer.element("p", ["class": "table-note"], text: SmallChange.note) }
    if let text = trends?.note { writer.element("p", ["class": "table-note"], text: text) }
    if let note { writer.element("p", ["class": "table-note"], text: Sentence.ended(note)) }
  }
}
