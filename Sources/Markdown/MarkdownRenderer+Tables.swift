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
  mutating func enterTable(_ node: Node) {
    mark(node)
    if table != nil { return writer.raw("\n") }
    warn(
      "table-caption", "This table has no caption.",
      help: "Say what it shows in a line of its own right above it: **Table: Who pays for the programme**",
      line: node.line)
    openTable(node, label: "Table without a caption")
    writer.raw("\n")
  }

  /// Opens the table that `node` is: in front of its caption where it has one.
  mutating func openTable(_ node: Node, label: String) {
    let columns = NumericColumns.find(in: node)
    let isWide = columns.count > 4
    table = TableState(numeric: columns, isWide: isWide)
    if isWide {
      writer.open("div", ["class": "table-scroll", "role": "region", "tabindex": "0", "aria-label": label])
    }
    writer.raw("<table>")
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
    if !isHeader { checkCells(of: node) }
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
    let isHeading = !isEmpty && (state.isHeader || state.column == 0)
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
}

/// Finds the columns of a table that are set as numbers.
enum NumericColumns {
  /// Columns the writer aligned to the right, and those that hold numbers and no words. The first column names the
  /// row, so it is a number only where the writer says so.
  static func find(in table: Node) -> [Bool] {
    let alignments = table.alignments
    var hasNumber = [Bool](repeating: false, count: alignments.count)
    var hasWords = alignments.enumerated().map {
      $0 == 0 || $1 == UInt8(ascii: "l") || $1 == UInt8(ascii: "c")
    }
    for row in table.children where row.kind == .row {
      for (column, cell) in row.children.enumerated() where column < hasWords.count && !hasWords[column] {
        let text = cell.plainText
        if isNumber(text) || cell.holdsOnlyNumber {
          hasNumber[column] = true
        } else if !isPlaceholder(text) {
          hasWords[column] = true
        }
      }
    }
    return alignments.indices.map { alignments[$0] == UInt8(ascii: "r") || (hasNumber[$0] && !hasWords[$0]) }
  }

  /// Digits with commas and a point, perhaps with a sign, a pound sign in front, and a percent sign or unit after.
  static func isNumber(_ text: String) -> Bool {
    var rest = text[...].drop { "+-−–~£ ".contains($0) }
    let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "," || $0 == ".") }
    guard digits.contains(where: \.isNumber) else { return false }
    rest = rest[digits.endIndex...].drop { $0 == " " }
    return ["", "%", "p", "k", "m", "bn", "million", "billion"].contains(rest)
  }

  /// What stands where a number is missing: nothing, a dash, “n/a”, or a symbol such as `[c]`.
  static func isPlaceholder(_ text: String) -> Bool {
    if ["", "-", "–", "—", "n/a", "N/A"].contains(text) { return true }
    return text.hasPrefix("[") && text.hasSuffix("]") && text.count <= 5
  }
}
