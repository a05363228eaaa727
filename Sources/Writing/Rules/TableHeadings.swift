import Markdown

/// Tables with columns that have no heading, and tables that only set text side by side.
enum TableHeadings: WritingRule {
  static let id = "table-heading"
  static let plural = "tables whose headings are missing"
  static let isEnglish = false

  static func remarks(on page: PageText, _ settings: WritingSettings) -> [Remark] {
    var tables: [Int: [TextPart]] = [:]
    var order: [Int] = []
    // The tables of each text of a page are counted from one, so a new first cell begins a new table.
    var key = 0
    for part in page.parts {
      guard case .cell(_, let row, let column) = part.outline.kind else { continue }
      if row == 0, column == 0 {
        key += 1
        order.append(key)
      }
      tables[key, default: []].append(part)
    }
    return order.compactMap { remark(on: tables[$0] ?? []) }
  }

  private static func remark(on cells: [TextPart]) -> Remark? {
    let headings = cells.filter { $0.row == 0 }
    guard let first = headings.first else { return nil }
    let empty = headings.filter { $0.tokens.isEmpty }
    let line = first.line(at: 0)
    if empty.count == headings.count {
      return Remark(
        words: "", line: line,
        message:
          "No column of this table has a heading. If it only sets text side by side, a screen reader reads it "
          + "out row by row, and on a telephone it does not fit.",
        help:
          "Give each column a heading. If it is no table of facts, write it as paragraphs, a list or “cards”.",
        isBarrier: true, wcag: ["1.3.1"])
    }
    // The corner above the names of the rows may be empty.
    guard let missing = empty.first(where: { $0.column > 0 }) else { return nil }
    return Remark(
      words: "", line: line,
      message:
        "Column \(missing.column + 1) of this table has no heading, so a screen reader cannot say what its "
        + "cells are.",
      help: "Write in the first row what stands in that column.", isBarrier: true, wcag: ["1.3.1"])
  }
}

extension TextPart {
  fileprivate var row: Int { if case .cell(_, let row, _) = outline.kind { row } else { -1 } }
  fileprivate var column: Int { if case .cell(_, _, let column) = outline.kind { column } else { -1 } }
}
