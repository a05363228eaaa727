import Datasets
import Disclosure

/// How many marks of a kind can be told apart.
struct ChartLimits {
  /// The most series, and what the author would call them.
  var series = 6
  var seriesNoun: String
  /// The most marks, and what the author would call them.
  var marks = Int.max
  var markNoun: String

  static let lines = ChartLimits(seriesNoun: "lines", marks: 6000, markNoun: "points")
  static let control = ChartLimits(seriesNoun: "lines", marks: 400, markNoun: "points")
  static let bars = ChartLimits(seriesNoun: "bars in each group", marks: 60, markNoun: "bars")
  static let stacks = ChartLimits(seriesNoun: "parts in each stack", marks: 240, markNoun: "parts")
  static let columns = ChartLimits(seriesNoun: "columns in each group", marks: 60, markNoun: "columns")
  static let answers = ChartLimits(series: 9, seriesNoun: "answers", marks: 240, markNoun: "answers")
  static let pyramid = ChartLimits(seriesNoun: "sides", marks: 120, markNoun: "bars")
  static let steps = ChartLimits(seriesNoun: "steps", marks: 30, markNoun: "steps")
}

extension ChartRequest {
  /// What stands along the axis of places.
  enum Places {
    /// Periods, in the order of time.
    case periods
    /// Labels, in the order the author chose.
    case labels
    /// Labels in the order of their column's metadata, or else of the file; periods in the order of time.
    case inOrder
  }

  /// The numbers at `x` and `y`, one row for each value of `series`, with their intervals where columns are named.
  mutating func grid(x places: Places, limits: ChartLimits) -> ChartData? {
    filled(chartColumns(places), limits)?.data(ordered: order(places))
  }

  /// The rows sorted into the places and the series of `columns`; nothing where a row or the size is wrong.
  mutating func filled(_ columns: ChartColumns?, _ limits: ChartLimits) -> ChartGrid? {
    let rows = rows()
    guard let columns, !rows.isEmpty else { return nil }
    var grid = ChartGrid(columns: columns, rows: rows, table: table)
    checking { grid.fill(&$0) }
    checkSize(of: grid, limits)
    return problems.isEmpty ? grid : nil
  }

  mutating func chartColumns(_ places: Places) -> ChartColumns? {
    let x =
      switch places {
      case .periods: timeColumn()
      case .labels, .inOrder: labelColumn()
      }
    let y = measure(specification.y, key: .y)
    let series = specification.series.map { labels($0, key: .series) }
    let ends = intervalColumns()
    guard let x, let y, let ends else { return nil }
    if x.name == series??.name {
      add(.series, "x and series are both “\(x.name)”.", help: "Name another column, or leave out `series`.")
      return nil
    }
    if let series, series == nil { return nil }
    return ChartColumns(x: x, y: y, series: series ?? nil, lower: ends.lower, upper: ends.upper)
  }

  private mutating func timeColumn() -> Column? {
    let noun = specification.kind.noun
    return column(specification.x, key: .x, where: \.isPeriod, wanted: "periods") {
      "“\($0.name)” holds \($0.kind.plural), and a \(noun) needs time along x."
    }
  }

  private mutating func labelColumn() -> Column? {
    let noun = specification.kind.markNoun
    return column(specification.x, key: .x, where: { !$0.isMeasure }, wanted: "labels") {
      "“\($0.name)” holds \($0.kind.plural), and x needs the labels of the \(noun)."
    }
  }

  /// Both ends of the intervals, or neither: half an interval is a mistake.
  private mutating func intervalColumns() -> (lower: Column?, upper: Column?)? {
    let (lower, upper) = (specification.lower, specification.upper)
    if lower == nil, upper == nil { return (nil, nil) }
    guard lower != nil, upper != nil else {
      let missing: ChartKey = lower == nil ? .lower : .upper
      add(
        lower == nil ? .upper : .lower, "An interval has two ends, and “\(missing.rawValue)” is missing.",
        help: "Name the column with the other end: `\(missing.rawValue): …`.")
      return nil
    }
    let ends = (measure(lower, key: .lower), measure(upper, key: .upper))
    return ends.0 == nil || ends.1 == nil ? nil : ends
  }

  private mutating func checkSize(of grid: ChartGrid, _ limits: ChartLimits) {
    if grid.names.count > limits.series, let series = grid.columns.series {
      add(
        .series,
        "This chart would have \(grid.names.count) \(limits.seriesNoun), "
          + "and more than \(limits.series == 6 ? "six" : "\(limits.series)") cannot be told apart.",
        help: "Choose up to \(limits.series == 6 ? "six" : "\(limits.series)") with `where`: "
          + "{\(series.name): [\(grid.names.prefix(2).joined(separator: ", ")), …]}.")
    } else if grid.places.count * grid.names.count > limits.marks {
      add(
        .x,
        "This chart would have \(grid.places.count * grid.names.count) \(limits.markNoun), too many to compare.",
        help: "Choose fewer rows with `where`, or use a `table` block.")
    }
  }

  /// The order of the places along `x`.
  func order(_ places: Places) -> ChartGrid.Order {
    let isTime = specification.x.flatMap(table.metadata.column)?.kind.isPeriod ?? false
    if case .periods = places { return .time }
    if case .inOrder = places { return isTime ? .time : .known }
    return switch specification.order {
    case .data: .data
    case .value: .value
    case nil: isTime ? .time : .value
    }
  }
}

/// The columns a chart draws.
struct ChartColumns {
  var x: Column
  var y: Column
  var series: Column?
  var facet: Column?
  var lower: Column?
  var upper: Column?
}
