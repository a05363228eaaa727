public import Datasets
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

  /// What the release rule did to the numbers shown.
  let release: ReleaseNote

  /// Whether counts stand in place of some percentage changes.
  private(set) var hasSmallChanges = false

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
      caption: caption, columns: columns, of: table, shown: shown, note: note, rowCount: rows.count)
    made.trends = trends
    return .success(made)
  }

  private init(
    caption: String, columns: [Column], of table: ReleasedTable, shown: [Int], note: String?, rowCount: Int
  ) {
    self.caption = caption
    self.note = note
    self.rowCount = rowCount
    headings = columns.map { Heading(text: $0.heading, isNumber: $0.kind.isMeasure) }
    let values = columns.map { table.values(of: $0.name) }
    var left: [Cell] = []
    var rows: [[String]] = []
    for row in shown {
      rows.append(
        columns.indices.map { index in
          let cell = values[index][row]
          if let counts = table.smallChange(in: columns[index].name, row: row) { return counts.text }
          left.append(cell)
          return columns[index].label(of: cell)
        })
    }
    self.rows = rows
    symbols = Shorthand.found(in: left)
    release = ReleaseNote(rule: table.metadata.rule, columns: columns)
    hasSmallChanges = left.count < shown.count * columns.count
  }

  /// The numbers of a chart.
  init(_ table: ChartTable, caption: String, release: ReleaseNote) {
    self.release = release
    self.caption = caption
    note = nil
    hasSmallChanges = table.hasSmallChanges
    headings = table.columns.map(\.heading)
    let count = table.columns.first?.texts.count ?? 0
    rowCount = count
    rows = (0..<count).map { row in table.columns.map { $0.texts[row] } }
    symbols = Shorthand.list(table.symbols, table.marks)
  }

  /// Numbers under a heading of their own.
  public struct NumberColumn {
    let heading: String
    let column: Column?
    let cells: [Cell]

    /// `cells` of `column`, which says how they are written.
    public init(heading: String, column: Column?, cells: [Cell]) {
      self.heading = heading
      self.column = column
      self.cells = cells
    }
  }

  /// A table whose first column names the rows.
  public init(
    caption: String, names: (heading: String, names: [String]), columns: [NumberColumn], rule: ReleaseRule?
  ) {
    release = ReleaseNote(rule: rule, columns: columns.compactMap(\.column))
    self.caption = caption
    note = nil
    rowCount = names.names.count
    headings =
      [Heading(text: names.heading, isNumber: false)]
      + columns.map { Heading(text: $0.heading, isNumber: true) }
    rows = names.names.enumerated().map { row, name in
      [name] + columns.map { $0.column?.text(of: $0.cells[row]) ?? "" }
    }
    symbols = Shorthand.found(in: columns.lazy.flatMap(\.cells))
  }
}
