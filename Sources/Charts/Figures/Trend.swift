public import Datasets
public import Disclosure

/// The numbers of one row over time: what a small line beside a number shows. It can be made of released numbers only.
public struct Trend: Sendable {
  /// One series, in the order of time, as far as the period of the row.
  let data: ChartData

  /// The trend of `column` up to `row`: the rows that differ from it in `period` alone.
  ///
  /// What is wrong stands under the key `trend`. A row without an earlier period has one number and no line.
  public static func make(
    of column: Column, over period: String, upTo row: Int, in table: ReleasedTable
  ) -> Result<Trend, ChartProblems> {
    var check = ColumnCheck(table: table)
    let found = check.column(period, key: "trend", where: \.isPeriod, wanted: "periods") {
      "“\($0.name)” holds \($0.kind.plural), and a trend needs periods."
    }
    guard let found else { return .failure(ChartProblems(check.problems)) }
    var grid = ChartGrid(
      columns: ChartColumns(x: found, y: column), rows: table.rows(like: row, but: found), table: table)
    grid.fill(&check)
    guard check.problems.isEmpty else { return .failure(ChartProblems(check.problems)) }
    return .success(Trend(data: grid.data(ordered: .time), table.metadata, until: found.text(of: table, row)))
  }

  private init(data: ChartData, _ metadata: DatasetMetadata, until last: String) {
    let end = ChartPeriod(last, kind: data.x.kind)?.start ?? .infinity
    let shown = data.places.indices.filter { data.periods[$0].start <= end }
    self.data = data.picking(shown).findingBreaks(metadata)
  }

  /// Whether there is more than one period, without which there is no line.
  public var hasPeriods: Bool { data.places.count > 1 }
}

extension ReleasedTable {
  /// Whether the numbers of `column` in two rows stand on both sides of a break, so that they cannot be compared.
  public func isBroken(_ column: Column, between first: Int, and second: Int) -> Bool {
    metadata.columns.filter { $0.kind.isPeriod }.contains { period in
      guard period.text(of: self, first) != period.text(of: self, second) else { return false }
      let ends = [first, second].compactMap { ChartPeriod(period.text(of: self, $0), kind: period.kind) }
      guard ends.count == 2, let later = ends.max(), let earlier = ends.min(),
        let trend = try? Trend.make(
          of: column, over: period.name, upTo: ends[0] == later ? first : second, in: self
        ).get()
      else { return false }
      return trend.data.breaks.contains { $0.period.start > earlier.start }
    }
  }

  /// Where the columns stand that say what a row is about, but for those called `period`.
  func labelIndices(but period: String) -> [Int] {
    metadata.columns.indices.filter {
      let column = metadata.columns[$0]
      return !column.kind.isMeasure && column.kind != .text && column.name != period
    }
  }

  /// The rows with the same labels as `row`, whatever their `period`.
  fileprivate func rows(like row: Int, but period: Column) -> [Int] {
    let labels = labelIndices(but: period.name)
    return (0..<rowCount).filter { other in
      labels.allSatisfy { columns[$0][other] == columns[$0][row] }
    }
  }
}

extension Column {
  fileprivate func text(of table: ReleasedTable, _ row: Int) -> String {
    text(of: table.values(of: name)[row])
  }
}
