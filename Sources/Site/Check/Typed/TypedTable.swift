import Diagnostics
import Disclosure
import Prose

/// A table that somebody typed, cell by cell.
struct TypedTable {
  let caption: String
  let columns: [String]
  let rows: [[String]]
  let places: [SourceLocation]

  /// In larger tables a total is looked for in the row of a cell only.
  private static let mostRows = 200

  /// The cells that hold a number of interest, each with the labels of its row and its column.
  func texts(_ index: HiddenIndex, around: [String]) -> [TypedText] {
    zip(rows, places).flatMap { row, place in
      row.indices.compactMap { column in
        guard NumberGlance.finds(in: row[column], index.mayConcern) else { return nil }
        let labels = row.indices.filter { $0 != column }.map { row[$0] }
        let heading = columns.indices.contains(column) ? columns[column] : ""
        return TypedText(
          text: row[column], near: "\(labels.joined(separator: ", ")). \(heading)",
          around: [caption] + around,
          companions: companions(of: column), isCell: WrittenNumber(row[column]) != nil, kind: .table,
          place: place)
      }
    }
  }

  private func companions(of column: Int) -> String {
    guard rows.count <= Self.mostRows else { return "" }
    return rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }.joined(separator: ", ")
  }
}
