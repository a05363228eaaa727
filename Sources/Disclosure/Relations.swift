import Datasets

/// How the numbers of a table hang together: what its metadata says, and what the numbers themselves give away.
struct Relations {
  /// A column of shares, the count it shares out, and the groups of rows it shares out between.
  struct Share {
    let column: Int
    let count: Int
    let groups: [[Int]]
    /// The columns of labels in which the rows of a group differ.
    let places: Set<Int>?
  }

  /// A column that follows a count from row to row, how it does so, and in which rows.
  struct Follower {
    let column: Int
    let count: Int
    let link: SeriesFigures.Link
    let series: [SeriesFigures.Series]
  }

  /// The counts that are other counts of the same row added up.
  let sums: [ColumnSums.Sum]
  /// Each derived column, with the columns of the same row it is worked out from.
  private(set) var sources: [(column: Int, sources: [Int])] = []
  /// The shares, declared or found out.
  private(set) var shares: [Share] = []
  /// The columns that hold a change from the period before, and the count that changes.
  private(set) var changes: [(column: Int, count: Int)] = []
  /// The derived columns that hold one number for a whole group of rows, and those groups.
  private(set) var groupFigures: [(column: Int, groups: [[Int]])] = []
  /// The derived columns that follow a count from row to row.
  private(set) var followers: [Follower] = []
  /// Each row that has a period before it, with the row of that period.
  let steps: [(row: Int, before: Int)]

  init(table: RawTable, labels: RowLabels, totals: TotalRows, threshold: Int) {
    sums = ColumnSums.find(in: table)
    let change = ChangeColumns(table: table, labels: labels)
    steps = change.steps
    let denominators = Denominators(
      table: table, labels: labels, totals: totals, largestHidden: Double(threshold - 1))
    let groups = GroupFigures(table: table, labels: labels)
    let series = SeriesFigures(table: table, labels: labels)
    for (column, details) in table.metadata.columns.enumerated() where !details.derivedFrom.isEmpty {
      let named = details.derivedFrom.compactMap { name in
        table.metadata.columns.firstIndex { $0.name == name }
      }
      let counts = Relations.counts(behind: column, in: table.metadata.columns)
      sources.append(
        (
          column,
          named
            + counts.flatMap {
              denominators.counts(under: $0, for: column) + denominators.addends(under: $0, for: column)
            }
        ))
      if !counts.isEmpty { groupFigures.append((column, groups.groups(of: column))) }
      for count in counts {
        followers += series.links(of: column, to: count, least: 1).map {
          Follower(column: column, count: count, link: $0.link, series: $0.series)
        }
        shares += Relations.shares(column, of: count, table, labels, denominators)
        if change.isChange(column, of: count, in: table) { changes.append((column, count)) }
      }
    }
  }

  /// The counts that the column at `index` is worked out from, directly or through other columns.
  static func counts(behind index: Int, in columns: [Column]) -> [Int] {
    var found: [Int] = []
    var open = [index]
    var seen: Set<Int> = []
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      if columns[next].kind == .count, next != index { found.append(next) }
      open += columns[next].derivedFrom.compactMap { name in columns.firstIndex { $0.name == name } }
    }
    return found.sorted()
  }

  private static func shares(
    _ column: Int, of count: Int, _ table: RawTable, _ labels: RowLabels, _ denominators: Denominators
  ) -> [Share] {
    let declared = Set(
      table.metadata.columns[column].within.compactMap { name in
        labels.columns.firstIndex { table.metadata.columns[$0].name == name }
      })
    var shares: [Share] = []
    if !declared.isEmpty {
      shares.append(
        Share(column: column, count: count, groups: labels.groups(ignoring: declared), places: declared))
    }
    for places in denominators.sets where places != declared {
      let groups = labels.groups(ignoring: places).filter { rows in
        denominators.areShares(column, of: count, in: rows, places: places)
      }
      if !groups.isEmpty {
        shares.append(Share(column: column, count: count, groups: groups, places: places))
      }
    }
    return shares
  }
}
