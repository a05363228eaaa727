import Datasets
public import Disclosure

/// Released numbers as a table for people: under a chart, in a `table` block, or as the preview of a dataset.
public struct DataTable: Sendable {
  /// A column's heading, and whether it holds numbers.
  struct Heading: Hashable, Sendable {
    var text: String
    var isNumber: Bool
  }

  let caption: String
  let headings: [Heading]
  let rows: [[String]]
  let symbols: [Shorthand]
  let note: String?

  /// The small line at the end of each row, where the author asked for them.
  private(set) var trends: TrendColumn?

  /// How many rows the table shows.
  public var shownRowCount: Int { rows.count }

  /// How many rows there are to show, those beyond the limit included.
  public let rowCount: Int

  /// A table of the named columns of `table`, or of all where none is named, or everything wrong with the request.
  ///
  /// `limit` shows only so many of the chosen rows, from the first.
  public static func make(
    from table: ReleasedTable, columns names: [String] = [], selection: Selection = Selection(),
    limit: Int? = nil, caption: String, note: String? = nil, trend: TrendRequest? = nil
  ) -> Result<DataTable, ChartProblems> {
    var check = ColumnCheck(table: table)
    let columns =
      names.isEmpty ? table.metadata.columns : names.compactMap { check.column($0, key: "columns") }
    let rows = SelectionCheck(table: table, selection: selection).rows(&check)
    let shown = Array(rows.prefix(limit ?? rows.count))
    let trends = trend.flatMap { $0.column(for: shown, columns, table, &check) }
    guard check.problems.isEmpty else { return .failure(ChartProblems(check.problems)) }
    var made = DataTable(
      caption: caption, columns: columns,
      cells: columns.map { column in
        let values = table.values(of: column.name)
        return shown.map { values[$0] }
      }, note: note, rowCount: rows.count)
    made.trends = trends
    return .success(made)
  }

  private init(caption: String, columns: [Column], cells: [[Cell]], note: String?, rowCount: Int) {
    self.caption = caption
    self.note = note
    self.rowCount = rowCount
    headings = columns.map { Heading(text: $0.heading, isNumber: $0.kind.isMeasure) }
    rows = (0..<(cells.first?.count ?? 0)).map { row in
      zip(columns, cells).map { $0.label(of: $1[row]) }
    }
    symbols = Shorthand.found(in: cells.lazy.flatMap { $0 })
  }

  /// The numbers of a chart.
  init(_ table: ChartTable, caption: String) {
    self.caption = caption
    note = nil
    headings = table.columns.map(\.heading)
    let count = table.columns.first?.texts.count ?? 0
    rowCount = count
    rows = (0..<count).map { row in table.columns.map { $0.texts[row] } }
    symbols = Shorthand.list(table.symbols, table.marks)
  }
}
