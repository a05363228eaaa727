public import Datasets

extension ReleasedTable {
  /// Rows of a released table under a label of their own, such as the day of a survey wave.
  public struct Part: Sendable {
    /// The label.
    public let label: String
    /// The table the rows are from.
    public let table: ReleasedTable
    /// Which rows.
    public let selection: Selection

    /// The rows of `table` that `selection` keeps, under `label`.
    public init(label: String, table: ReleasedTable, selection: Selection = Selection()) {
      self.label = label
      self.table = table
      self.selection = selection
    }
  }

  /// A table of rows of several released tables, one part below the other, each row behind the label of its part.
  ///
  /// It holds nothing but released cells, with their symbols and marks, so it gives nothing away.
  ///
  /// - Parameters:
  ///   - parts: The rows, in their order.
  ///   - labelColumn: What the labels mean: the first column of the result. Its kind may be a period.
  ///   - names: The columns to keep, in their order. A part that lacks one has `[x]` there; what all lack is left out.
  ///   - metadata: What the result is; its columns are replaced.
  public static func stacked(
    _ parts: [Part], under labelColumn: Column, columns names: [String],
    describedBy metadata: DatasetMetadata
  ) -> ReleasedTable {
    let rows = parts.map { $0.table.rows(where: $0.selection) }
    let labels = zip(parts, rows).flatMap { part, rows in rows.map { _ in Cell.text(part.label) } }
    var metadata = metadata
    metadata.columns = [labelColumn]
    metadata.derived = []
    var columns = [labels]
    for name in names {
      guard let column = merged(parts.compactMap { $0.table.metadata.column(name) }) else { continue }
      metadata.columns.append(column)
      columns.append(
        zip(parts, rows).flatMap { part, rows in
          let cells = part.table.values(of: name)
          return rows.map { cells.isEmpty ? .symbol(.unavailable) : cells[$0] }
        })
    }
    let hidden = columns.reduce(0) { $0 + $1.count { $0 == .symbol(.confidential) } }
    return ReleasedTable(
      metadata: metadata, columns: columns, suppression: Suppression(primary: 0, secondary: hidden))
  }

  /// What a column means in all parts: the values of each in their order, and as many decimals as any has.
  private static func merged(_ columns: [Column]) -> Column? {
    guard var column = columns.first else { return nil }
    for other in columns.dropFirst() {
      column.decimals = max(column.decimals, other.decimals)
      column.order += other.order.filter { !column.order.contains($0) }
      column.codes.merge(other.codes) { first, _ in first }
    }
    return column
  }
}
