import Content
import Diagnostics
import Markdown

/// Finds the tables that writers wrote by hand.
enum WrittenTables {
  static func checks(on page: Page) -> [TotalCheck] { checks(in: page.body, file: page.file) }

  private static func checks(in passage: Passage, file: String) -> [TotalCheck] {
    passage.markdown.tables.map { check(of: $0, file: file) }
      + passage.blocks.compactMap { $0 }.flatMap { block in
        if case .table(let table) = block.content { return check(of: table, block.places).map { [$0] } ?? [] }
        return block.passages.flatMap { checks(in: $0, file: file) }
      }
  }

  private static func check(of table: WrittenTable, file: String) -> TotalCheck {
    TotalCheck(
      columns: table.rows.first ?? [], rows: Array(table.rows.dropFirst()),
      places: table.lines.dropFirst().map { SourceLocation(file: file, line: $0) }, remarks: table.caption)
  }

  private static func check(of block: TableBlock, _ places: KeyPlaces) -> TotalCheck? {
    guard case .written(let columns, let rows, _) = block.rows else { return nil }
    let words = rows.map { $0.map { $0.markdown.paragraphs.map(\.text).joined(separator: " ") } }
    let locations = rows.map { row in
      SourceLocation(
        file: places["rows"].file, line: row.lazy.compactMap { $0.markdown.paragraphs.first?.line }.first)
    }
    return TotalCheck(
      columns: columns, rows: words, places: locations, remarks: "\(block.caption) \(block.note ?? "")")
  }
}
