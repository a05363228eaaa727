/// Finds the numbers that follow a count from row to row: running totals, sums and averages of the last few rows, and
/// changes from one row to the next.
package struct SeriesFigures {
  /// How a column follows a count.
  package enum Link: Hashable, Sendable {
    /// It adds the count up from the first row of the series on.
    case running
    /// It is the sum or the average of the count over so many rows, this one the last.
    case rolling(Int)
    /// It is the difference from the row before.
    case change

    /// How many rows a count has a part in: its own and those that follow.
    package var reach: Int {
      switch self {
      case .running: .max
      case .rolling(let width): width
      case .change: 2
      }
    }
  }

  /// Rows that differ in one column of labels only, in their order.
  package typealias Series = [Int]

  private let table: RawTable
  private let series: [(series: [Series], isPeriod: Bool)]

  /// Puts the rows of `table` in series: periods in the order of time, names in the order of the file.
  package init(table: RawTable, labels: RowLabels) {
    self.table = table
    let totals = TotalRows(table: table, labels: labels)
    series = labels.columns.indices.map { place in
      let (kind, cells) = (
        table.metadata.columns[labels.columns[place]].kind, table.columns[labels.columns[place]]
      )
      let series = labels.groups(ignoring: [place]).map { rows in
        let parts = rows.filter { !totals.isTotal($0, in: [place]) }
        guard kind.isPeriod else { return parts }
        let dated = parts.map { row in
          (row: row, position: cells[row].text.flatMap { Period.position($0, kind: kind) } ?? .infinity)
        }
        return dated.sorted { ($0.position, $0.row) < ($1.position, $1.row) }.map(\.row)
      }.filter { $0.count > 1 }
      return (series, kind.isPeriod)
    }
  }

  /// Each way in which `column` follows `count`, with the series in which it does.
  ///
  /// It must hold in more rows than not, and in at least `least` of them.
  package func links(of column: Int, to count: Int, least: Int) -> [(link: Link, series: [Series])] {
    series.flatMap { series, isPeriod in
      candidates(series, isPeriod).filter { holds($0, column, count, series, least: least) }.map {
        ($0, series)
      }
    }
  }

  /// Only what follows in time is added up or averaged over the last few rows.
  private func candidates(_ series: [Series], _ isPeriod: Bool) -> [Link] {
    let longest = isPeriod ? series.map(\.count).max() ?? 0 : 0
    return [.running, .change] + (2..<max(2, min(13, longest))).map(Link.rolling)
  }

  private func holds(_ link: Link, _ column: Int, _ count: Int, _ series: [Series], least: Int) -> Bool {
    var tally = Tally()
    for rows in series {
      for place in rows.indices {
        if let holds = follows(link, column, count, rows, place) { tally.note(holds) }
      }
    }
    return tally.mostlyTrue && tally.yes >= least
  }

  /// Whether the row at `place` fits `link`; nothing where that cannot be told.
  private func follows(_ link: Link, _ column: Int, _ count: Int, _ rows: Series, _ place: Int) -> Bool? {
    let counts = { (place: Int) in table.columns[count][rows[place]].number }
    guard let value = table.columns[column][rows[place]].number, let now = counts(place) else { return nil }
    switch link {
    case .running:
      guard place > 0, now > 0, let before = table.columns[column][rows[place - 1]].number else { return nil }
      return abs(value - before - now) < 1e-6
    case .change:
      guard place > 0, let before = counts(place - 1), now != before else { return nil }
      return abs(value - (now - before)) < 1e-6
    case .rolling(let width):
      guard place >= width - 1 else { return nil }
      let window = ((place - width + 1)...place).compactMap(counts)
      let sum = window.reduce(0, +)
      guard window.count == width, sum > 0 else { return nil }
      return abs(value - sum) < 1e-6 || abs(value - sum / Double(width)) <= halfUnit(of: column)
    }
  }

  /// How far rounding can have moved a number of `column`.
  private func halfUnit(of column: Int) -> Double {
    (0..<max(0, table.metadata.columns[column].decimals)).reduce(0.5) { half, _ in half / 10 } + 1e-9
  }
}
