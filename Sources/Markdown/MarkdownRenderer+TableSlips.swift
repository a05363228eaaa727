/// Tells of tables that lose a figure, and of lines that were meant as a table.
extension MarkdownRenderer {
  /// The library leaves cells out that stand under no heading, without a word.
  mutating func checkCells(of row: Node) {
    guard let columns = table?.numeric.count, let line = lines.text(row.line) else { return }
    let cells = TableLine.cells(line)
    let lost = cells.dropFirst(columns).filter { !$0.isEmpty }
    guard !lost.isEmpty else { return }
    let words = lost.prefix(3).map { "“\($0.shortened)”" }.joined(separator: ", ")
    report(
      "lost-cell",
      "This row has \(cells.count) cells, but the table has \(columns) columns, so this would be lost: \(words).",
      help: "Give each column a heading, or take out the “|” that is too many. To show the sign, write \\|.",
      line: row.line)
  }

  /// Tells of a paragraph whose lines were meant as a table.
  mutating func warnOfTable(_ paragraph: Node) {
    guard lines.hasBar else { return }
    let written = lines.numbers(of: paragraph).compactMap { lines.text($0) }
    guard let found = TableLine.slip(in: written) else { return }
    // Rows with empty lines between them are one slip.
    defer { lastTableSlip = paragraph.lastLine }
    guard paragraph.line > lastTableSlip + 2 || lastTableSlip == 0 else { return }
    warn("not-a-table", found.message, help: found.help, line: paragraph.line + found.line)
  }
}

/// Knows the lines of a table.
enum TableLine {
  /// What keeps lines from being a table, and how many lines below the first it stands.
  struct Slip {
    let message: String
    let help: String
    let line: Int
  }

  /// Why the `lines` of a paragraph are not the table they look like; nothing where they look like none.
  static func slip(in lines: [ArraySlice<UInt8>]) -> Slip? {
    if let dashes = lines.firstIndex(where: isDelimiter) {
      return dashes == 0 ? withoutHeadings : unequal(lines[dashes - 1], lines[dashes], dashes - 1)
    }
    guard let first = lines.firstIndex(where: isRow) else { return nil }
    let delimiter = String(repeating: "| --- ", count: cells(lines[first]).count) + "|"
    return Slip(
      message:
        "This looks like a table, but no line of hyphens stands below its headings, so it is shown as plain text.",
      help: "Write this line right below the headings: \(delimiter)", line: first)
  }

  private static let withoutHeadings = Slip(
    message:
      "This looks like a table, but no headings stand right above its line of hyphens, so it is shown as "
      + "plain text.",
    help: "Write the headings right above the line of hyphens, without an empty line between the two.",
    line: 0)

  private static func unequal(
    _ headings: ArraySlice<UInt8>, _ delimiter: ArraySlice<UInt8>, _ line: Int
  ) -> Slip {
    let (above, below) = (cells(headings).count, cells(delimiter).count)
    return Slip(
      message:
        "This looks like a table, but it has \(above) \(above == 1 ? "heading" : "headings") and the line of hyphens "
        + "below has \(below) \(below == 1 ? "cell" : "cells"), so it is shown as plain text.",
      help: "Give both lines as many cells, such as: | Year | Count | above | --- | --- |", line: line)
  }

  /// Whether `line` starts and ends with a bar and has two cells or more.
  private static func isRow(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == UInt8(ascii: "|") && line.last == UInt8(ascii: "|")
      && line.dropLast().last != UInt8(ascii: "\\") && cells(line).count > 1
  }

  private static func isDelimiter(_ line: ArraySlice<UInt8>) -> Bool {
    let allowed = line.allSatisfy { "|-: \t".utf8.contains($0) }
    return allowed && line.contains(UInt8(ascii: "|")) && line.contains(UInt8(ascii: "-"))
  }

  /// The cells of a row as the library cuts it, without the spaces around them.
  static func cells(_ line: ArraySlice<UInt8>) -> [String] {
    var cells: [[UInt8]] = [[]]
    var isEscaped = false
    for byte in line.first == UInt8(ascii: "|") ? line.dropFirst() : line {
      if byte == UInt8(ascii: "|"), !isEscaped {
        cells.append([])
      } else {
        cells[cells.count - 1].append(byte)
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    var texts = cells.map { String(decoding: $0, as: UTF8.self).trimmed }
    if texts.count > 1, texts.last == "" { texts.removeLast() }
    return texts
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
