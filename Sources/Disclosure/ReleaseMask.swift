import Datasets

/// Which cells of a table must not be public: the counts that the solver chose to hide, and all that is worked out
/// from them.
///
/// Every other number that stays is worked out from counts that stay, and so tells nobody anything new.
struct ReleaseMask {
  private let table: RawTable
  private let labels: RowLabels
  private let totals: TotalRows
  private let counted: Set<Int>
  private(set) var hidden: [[Bool]]

  /// `counts` says for columns of counts which rows are hidden; `figures` are rows of other columns that are worked out
  /// from hidden counts of other tables.
  init(table: RawTable, counts: [Int: [Bool]], figures: [(column: Int, row: Int)] = []) {
    self.table = table
    counted = Set(counts.keys)
    labels = RowLabels(table: table)
    totals = TotalRows(table: table, labels: labels)
    hidden = table.columns.indices.map { counts[$0] ?? Array(repeating: false, count: table.rowCount) }
    hideSmallFigures()
    for figure in figures { hidden[figure.column][figure.row] = true }
    for column in table.exactFigures { hidden[column] = hidden[column].map { _ in true } }
    hideConsequences()
  }

  /// How many cells of `columns` that hold something are hidden.
  func count(in columns: some Sequence<Int>) -> Int {
    columns.reduce(0) { sum, column in
      zip(table.columns[column], hidden[column]).reduce(sum) { $1.1 && Self.holdsNumber($1.0) ? $0 + 1 : $0 }
    }
  }

  /// The table’s values with every hidden number replaced by its symbol; other symbols keep their meaning.
  func applied() -> [[Cell]] {
    zip(table.columns, hidden).map { cells, mask in
      zip(cells, mask).map { $1 && Self.holdsNumber($0) ? .symbol(.confidential) : $0 }
    }
  }

  /// Hides the small numbers in columns of counts that are worked out from others.
  private mutating func hideSmallFigures() {
    guard let small = table.metadata.rule?.smallCounts else { return }
    for column in table.metadata.columns.indices
    where table.metadata.columns[column].kind == .count && !isCounted(column) {
      for (row, cell) in table.columns[column].enumerated() {
        let isSmall = cell.number.map { $0 >= Double(small.lowerBound) && $0 <= Double(small.upperBound) }
        hidden[column][row] = isSmall ?? (KnownCount(cell) == .hidden)
      }
    }
  }

  /// Hides all that is worked out from a hidden count, until nothing more follows.
  private mutating func hideConsequences() {
    guard mayHide, table.metadata.columns.contains(where: { !$0.derivedFrom.isEmpty }) else { return }
    let threshold = table.metadata.rule?.threshold ?? 1
    let relations = Relations(table: table, labels: labels, totals: totals, threshold: threshold)
    var before = -1
    while before != hiddenCount {
      before = hiddenCount
      hideDerived(relations)
      hideShares(relations)
      hideGroupFigures(relations)
      hideFollowers(relations)
    }
  }

  /// Hides every number worked out from a hidden one, or from one that is not there to be judged.
  private mutating func hideDerived(_ relations: Relations) {
    for (column, sources) in relations.sources where !isCounted(column) {
      for row in 0..<table.rowCount where sources.contains(where: { isUnsafe($0, row) }) {
        hidden[column][row] = true
      }
    }
    for (column, count) in relations.changes {
      for step in relations.steps where isUnsafe(count, step.before) { hidden[column][step.row] = true }
    }
  }

  /// Hides all shares of a total that is not public: any one of them, with its count, would give the total away.
  private mutating func hideShares(_ relations: Relations) {
    for share in relations.shares {
      for rows in share.groups
      where rows.contains(where: { isUnsafe(share.count, $0) }) && !isTotalShown(share, rows) {
        for row in rows { hidden[share.column][row] = true }
      }
    }
  }

  private func isTotalShown(_ share: Relations.Share, _ rows: [Int]) -> Bool {
    guard let places = share.places, !places.isEmpty else { return false }
    return rows.contains { row in
      places.allSatisfy { totals.isTotal(row, in: [$0]) } && !isUnsafe(share.count, row)
    }
  }

  /// Hides a number that speaks for a group of rows on all of them, as soon as it is hidden on one.
  private mutating func hideGroupFigures(_ relations: Relations) {
    for figure in relations.groupFigures where !isCounted(figure.column) {
      for rows in figure.groups where rows.contains(where: { hidden[figure.column][$0] }) {
        for row in rows { hidden[figure.column][row] = true }
      }
    }
  }

  /// Hides the running totals, sums of a few rows and changes that a hidden count is part of.
  private mutating func hideFollowers(_ relations: Relations) {
    for follower in relations.followers where !isCounted(follower.column) {
      for rows in follower.series {
        for place in rows.indices where isUnsafe(follower.count, rows[place]) {
          for row in rows[place...].prefix(follower.link.reach) { hidden[follower.column][row] = true }
        }
      }
    }
  }

  /// Whether the solver decides alone what to hide of a column: it has had its sums before it.
  private func isCounted(_ column: Int) -> Bool { counted.contains(column) }

  /// Whether anything is hidden, or missing where it should be judged.
  private var mayHide: Bool {
    table.metadata.columns.indices.contains { column in
      table.metadata.columns[column].kind == .count
        && (0..<table.rowCount).contains { isUnsafe(column, $0) }
    }
  }

  private var hiddenCount: Int {
    hidden.reduce(0) { $0 + $1.count { $0 } }
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

extension RawTable {
  /// The columns that were worked out from exact counts, where the counts themselves are published rounded: a rate of
  /// 1.48 for every 1,000 of 5,422 residents says that the 10 beside it is an 8.
  var exactFigures: [Int] {
    guard metadata.rule?.roundingBase != nil else { return [] }
    return metadata.columns.indices.filter { column in
      let details = metadata.columns[column]
      let isRatio = [.rate, .percentage, .share].contains(details.kind) && !details.isNotDerived
      return isRatio || !details.derivedFrom.isEmpty && details.kind != .count
    }
  }
}
