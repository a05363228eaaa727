import Datasets
import Disclosure

/// Reads the numbers of a chart out of a released table, and finds everything that stops it being drawn.
struct ChartDataReader {
  /// More lines than this cannot be told apart.
  static let mostSeries = 6

  /// More bars than this are better read in a table.
  static let mostBars = 60

  private let specification: ChartSpecification
  private let table: ReleasedTable
  private var check: ColumnCheck

  init(_ specification: ChartSpecification, table: ReleasedTable) {
    self.specification = specification
    self.table = table
    check = ColumnCheck(table: table)
  }

  /// The data, or all the problems.
  mutating func read() -> Result<ChartData, ChartProblems> {
    checkWords()
    let columns = chartColumns()
    let rows = SelectionCheck(table: table, selection: specification.selection).rows(&check)
    guard let columns, !rows.isEmpty else { return .failure(ChartProblems(check.problems)) }
    var grid = ChartGrid(columns: columns, rows: rows, table: table)
    grid.fill(&check)
    checkSize(of: grid)
    guard check.problems.isEmpty else { return .failure(ChartProblems(check.problems)) }
    return .success(grid.data(ordered: order(for: columns.x)))
  }

  private mutating func checkWords() {
    if specification.title.isEmpty {
      check.add("title", "The chart has no title.", help: "Say in one sentence what the chart shows.")
    }
    if specification.subtitle.isEmpty {
      check.add(
        "subtitle", "The chart has no subtitle.", help: "Say what is measured, of whom, where and when.")
    }
  }

  private mutating func chartColumns() -> ChartColumns? {
    let x = horizontalColumn()
    let y = check.column(
      specification.y, key: "y", where: \.isMeasure, wanted: "numbers",
      message: { "“\($0.name)” holds \($0.kind.plural), and y needs numbers." })
    let series = specification.series.map { seriesColumn($0) }
    guard let x, let y else { return nil }
    if x.name == series??.name {
      check.add(
        "series", "x and series are both “\(x.name)”.", help: "Name another column, or leave out `series`.")
      return nil
    }
    return if let series { series.map { ChartColumns(x: x, y: y, series: $0) } } else {
      ChartColumns(x: x, y: y)
    }
  }

  private mutating func horizontalColumn() -> Column? {
    switch specification.kind {
    case .line:
      check.column(
        specification.x, key: "x", where: \.isPeriod, wanted: "periods",
        message: { "“\($0.name)” holds \($0.kind.plural), and a line chart needs time along x." })
    case .bar:
      check.column(
        specification.x, key: "x", where: { !$0.isMeasure }, wanted: "labels",
        message: { "“\($0.name)” holds \($0.kind.plural), and x needs the labels of the bars." })
    }
  }

  private mutating func seriesColumn(_ name: String) -> Column? {
    check.column(
      name, key: "series", where: { !$0.isMeasure }, wanted: "labels",
      message: { "“\($0.name)” holds \($0.kind.plural), and series needs labels." })
  }

  private mutating func checkSize(of grid: ChartGrid) {
    let noun = specification.kind == .line ? "lines" : "bars in each group"
    if grid.names.count > Self.mostSeries, let series = grid.columns.series {
      check.add(
        "series",
        "This chart would have \(grid.names.count) \(noun), and more than six cannot be told apart.",
        help:
          "Choose up to six with `where`: {\(series.name): [\(grid.names.prefix(2).joined(separator: ", ")), …]}."
      )
    } else if specification.kind == .bar, grid.places.count * grid.names.count > Self.mostBars {
      check.add(
        "x", "This chart would have \(grid.places.count * grid.names.count) bars, too many to compare.",
        help: "Choose fewer rows with `where`, or use a `table` block.")
    }
  }

  private func order(for x: Column) -> ChartGrid.Order {
    if specification.kind == .line { return .time }
    return switch specification.order {
    case .data: .data
    case .value: .value
    case nil: x.kind.isPeriod ? .time : .value
    }
  }
}

/// The columns a chart draws.
struct ChartColumns {
  var x: Column
  var y: Column
  var series: Column?
}
