import CCMarkGFM
import Markup

/// What is known about the table that is being written.
struct TableState {
  /// The columns that are set as numbers.
  let numeric: [Bool]
  let isWide: Bool
  var column = 0
  var isHeader = false
  var hasBody = false
  /// The element of the open cell.
  var isHeading = false
}

extension MarkdownRenderer {
  /// The text of a line in bold that starts with “Table:” right above a table is the table's caption.
  func isTableCaption(_ paragraph: Node) -> Bool {
    guard let strong = paragraph.firstChild, strong.kind == .strong, strong.next == nil else { return false }
    guard paragraph.next?.kind == .table else { return false }
    return strong.plainText.hasPrefix(Self.captionMark)
  }

  private static let captionMark = "Table:"

  mutating func enterTable(_ node: Node) {
    mark(node)
    let numeric = numericColumns(of: node)
    let isWide = numeric.count > 4
    let caption = caption(of: node)
    table = TableState(numeric: numeric, isWide: isWide)
    if caption == nil {
      warn(
        "table-caption", "This table has no caption.",
        help: "Say what it shows in a line of its own right above it: **Table: Who pays for the programme**",
        line: node.line)
    }
    if isWide {
      writer.open(
        "div",
        ["class": "table-scroll", "role": "region", "tabindex": "0", "aria-label": caption ?? "Table"])
    }
    writer.raw("<table>\n")
    if let caption { writer.element("caption", text: caption) }
  }

  private func caption(of table: Node) -> String? {
    guard let above = table.previous, above.kind == .paragraph, isTableCaption(above) else { return nil }
    let text = above.plainText.dropFirst(Self.captionMark.count).drop(while: \.isWhitespace)
    return text.isEmpty ? nil : String(text)
  }

  mutating func leaveTable() {
    if table?.hasBody == true { writer.raw("</tbody>") }
    writer.raw("</table>\n")
    if table?.isWide == true { writer.raw("</div>\n") }
    table = nil
  }

  mutating func enterRow(_ node: Node, isHeader: Bool) {
    if isHeader {
      writer.raw("<thead>")
    } else if table?.hasBody == false {
      table?.hasBody = true
      writer.raw("<tbody>")
    }
    mark(node)
    table?.column = 0
    table?.isHeader = isHeader
    writer.raw("<tr>")
  }

  mutating func leaveRow(isHeader: Bool) {
    writer.raw(isHeader ? "</tr></thead>\n" : "</tr>\n")
  }

  mutating func enterCell(_ node: Node) {
    guard let state = table else { return }
    let isNumber = state.column < state.numeric.count && state.numeric[state.column]
    let isEmpty = node.firstChild == nil
    let isHeading = !isEmpty && (state.isHeader || (state.column == 0 && !isNumber))
    table?.isHeading = isHeading
    writer.raw(isHeading ? "<th" : "<td")
    if isHeading { writer.attribute("scope", state.isHeader ? "col" : "row") }
    if isNumber { writer.raw(" class=\"number\"") }
    writer.raw(">")
    if state.isHeader { quietDepth += 1 }
  }

  mutating func leaveCell() {
    if table?.isHeader == true { quietDepth -= 1 }
    writer.raw(table?.isHeading == true ? "</th>" : "</td>")
    table?.column += 1
  }

  /// Columns the writer aligned to the right, and those that hold nothing but numbers.
  private func numericColumns(of table: Node) -> [Bool] {
    let alignments = table.alignments
    var isNumeric = alignments.map { $0 != UInt8(ascii: "l") && $0 != UInt8(ascii: "c") }
    for row in table.children where row.kind == .row {
      for (column, cell) in row.children.enumerated() where column < isNumeric.count && isNumeric[column] {
        isNumeric[column] = Self.looksLikeNumber(cell.plainText)
      }
    }
    return zip(isNumeric, alignments).map { $0 || $1 == UInt8(ascii: "r") }
  }

  private static func looksLikeNumber(_ text: String) -> Bool {
    text.utf8.contains { (48...57).contains($0) }
      && text.unicodeScalars.allSatisfy { "0123456789.,%£+-−–[] ".unicodeScalars.contains($0) }
  }
}
