import Datasets

/// Which cells of a raw table must not be public, worked out step by step until nothing more follows.
struct SuppressionMask {
  private let table: RawTable
  private let labels: RowLabels
  private let totals: TotalRows
  private var hidden: [[Bool]]

  init(table: RawTable) {
    self.table = table
    labels = RowLabels(table: table)
    totals = TotalRows(table: table, labels: labels)
    hidden = table.columns.map { Array(repeating: false, count: $0.count) }
  }

  /// How many cells that hold something are hidden.
  var count: Int {
    zip(table.columns, hidden).reduce(0) { sum, column in
      zip(column.0, column.1).reduce(sum) { $1.1 && Self.holdsNumber($1.0) ? $0 + 1 : $0 }
    }
  }

  /// The table’s values with every hidden number replaced by its symbol; other symbols keep their meaning.
  func applied() -> [[Cell]] {
    zip(table.columns, hidden).map { cells, mask in
      zip(cells, mask).map { $1 && Self.holdsNumber($0) ? .symbol(.confidential) : $0 }
    }
  }

  /// Hides each count that is too small, and keeps hidden what its owner had hidden already.
  mutating func hideSmallCounts(under threshold: Int, zerosAreSensitive: Bool) {
    let smallest = zerosAreSensitive ? 0.0 : 1.0
    for column in counts {
      for (row, cell) in table.columns[column].enumerated() {
        switch cell {
        case .number(let value), .marked(let value, _):
          hidden[column][row] = value >= smallest && value < Double(threshold)
        case .symbol(let symbol): hidden[column][row] = [.confidential, .low, .negligible].contains(symbol)
        case .text: break
        }
      }
    }
  }

  /// Hides each total that is a small count more than the parts listed: what is left over would be published.
  mutating func hideSmallRemainders(under threshold: Int) {
    for (total, parts, _) in totals.sums() where !parts.isEmpty {
      for column in counts {
        guard let sum = table.columns[column][total].number else { continue }
        let listed = parts.reduce(0) { $0 + (table.columns[column][$1].number ?? 0) }
        if sum - listed >= 1, sum - listed < Double(threshold) { hidden[column][total] = true }
      }
    }
  }

  /// Hides all that would give a hidden count away, until nothing more follows.
  mutating func hideConsequences(threshold: Int) {
    guard mayHide else { return }
    let relations = Relations(table: table, labels: labels, totals: totals, threshold: threshold)
    var before = -1
    while before != hiddenCount {
      before = hiddenCount
      hideTotals()
      hideSums(relations.sums)
      hideDerived(relations)
      hideShares(relations)
      hideGroupFigures(relations)
      hideFollowers(relations)
    }
  }

  /// Hides every total that a hidden count is part of, in all combinations of the columns that have a total.
  private mutating func hideTotals() {
    for column in counts {
      for row in hidden[column].indices where hidden[column][row] {
        for total in totals.above(row) { hidden[column][total] = true }
      }
    }
  }

  private mutating func hideSums(_ sums: [ColumnSums.Sum]) {
    for sum in sums {
      for row in 0..<table.rowCount where sum.parts.contains(where: { hidden[$0][row] }) {
        hidden[sum.total][row] = true
      }
    }
  }

  /// Hides every number worked out from a hidden one, or from one that is not there to be judged.
  private mutating func hideDerived(_ relations: Relations) {
    for (column, sources) in relations.sources {
      for row in 0..<table.rowCount where sources.contains(where: { isUnsafe($0, row) }) {
        hidden[column][row] = true
      }
    }
    for (column, count) in relations.changes {
      for step in relations.steps where hidden[count][step.before] { hidden[column][step.row] = true }
    }
  }

  /// Hides all shares of a total that has a hidden part: any one of them, with its count, would give the total away.
  private mutating func hideShares(_ relations: Relations) {
    for share in relations.shares {
      for rows in share.groups where rows.contains(where: { hidden[share.count][$0] }) {
        for row in rows { hidden[share.column][row] = true }
      }
    }
  }

  /// Hides a number that speaks for a group of rows on all of them, as soon as it is hidden on one.
  private mutating func hideGroupFigures(_ relations: Relations) {
    for figure in relations.groupFigures {
      for rows in figure.groups where rows.contains(where: { hidden[figure.column][$0] }) {
        for row in rows { hidden[figure.column][row] = true }
      }
    }
  }

  /// Hides the running totals, sums of a few rows and changes that a hidden count is part of.
  private mutating func hideFollowers(_ relations: Relations) {
    for follower in relations.followers {
      for rows in follower.series {
        for place in rows.indices where isUnsafe(follower.count, rows[place]) {
          for row in rows[place...].prefix(follower.link.reach) { hidden[follower.column][row] = true }
        }
      }
    }
  }

  /// Whether anything is hidden, or missing where it should be judged.
  private var mayHide: Bool {
    counts.contains { column in (0..<table.rowCount).contains { isUnsafe(column, $0) } }
  }

  private var hiddenCount: Int {
    hidden.reduce(0) { $0 + $1.count { $0 } }
  }

  private var counts: [Int] {
    table.metadata.columns.indices.filter { table.metadata.columns[$0].kind == .count }
  }

  /// A rate beside a count that is not available could be of one person.
  private func isUnsafe(_ column: Int, _ row: Int) -> Bool {
    if hidden[column][row] { return true }
    let isMissing = [.unavailable, .unreliable].contains(table.columns[column][row].symbol)
    return isMissing && table.metadata.columns[column].kind == .count
  }

  private static func holdsNumber(_ cell: Cell) -> Bool {
    cell.number != nil || cell == .symbol(.confidential)
  }
}
