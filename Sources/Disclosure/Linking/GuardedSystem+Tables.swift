import CellSuppression

extension GuardedSystem {
  /// The columns of a table whose cells are counts of the system.
  func countColumns(of table: Int) -> [Int] {
    builder.series.filter { $0.table == table }.map(\.column)
  }

  /// For each column of counts of a table the rows that must not be shown.
  func hiddenRows(of table: Int, hiding isHidden: [Bool]) -> [Int: [Bool]] {
    var rows = hiddenSurveyRows(of: table, hiding: isHidden)
    for (position, series) in builder.series.enumerated() where series.table == table {
      rows[series.column] = builder.cells[position].map { cell in
        cell.map { (isHidden[$0] || isLost($0)) && !isPublishedRounded($0, in: table) } ?? false
      }
    }
    return rows
  }

  /// The numbers that are worked out from hidden counts of other tables.
  func figuresElsewhere(hiding isHidden: [Bool]) -> [CrossFigures.Link] {
    guard isHidden.contains(true) || hasLost, CrossFigures.mayFollow(from: builder.tables) else { return [] }
    var hidden: Set<SystemBuilder.Place> = []
    for (cell, places) in builder.places.enumerated() where isHidden[cell] || isLost(cell) {
      hidden.formUnion(places)
    }
    return CrossFigures(builder).links.filter { hidden.contains($0.count) }
  }

  /// How many counts a table holds.
  func cellCount(of table: Int) -> Int {
    cells(of: table).count
  }

  /// How many counts of a table are hidden whatever the solver decides.
  func primaryCount(of table: Int) -> Int {
    cells(of: table).count { policies[$0].isPrimary(system.cells[$0].value) }
  }

  /// How many numbers of a survey wave are hidden only because they would give a small one away.
  func secondaryCount(of table: Int, hiding isHidden: [Bool]) -> Int {
    cells(of: table).count {
      isHidden[$0] && surveyCells[$0]?.isUnreliable != true && !policies[$0].isPrimary(system.cells[$0].value)
    }
  }

  /// Whether a count must not be shown, but has been: all that can be done is not to show it again.
  func isLost(_ cell: Int) -> Bool { policies[cell].isLost(system.cells[cell].value) }

  private var hasLost: Bool { system.cells.indices.contains(where: isLost) }

  /// The part of all that a table counts that stands in its hidden cells, from 0 to 1.
  func lost(in table: Int, hiding isHidden: [Bool]) -> Double {
    let cells = cells(of: table)
    let all = cells.reduce(0) { $0 + system.cells[$1].value }
    let hidden = cells.filter { (isHidden[$0] || isLost($0)) && !isPublishedRounded($0, in: table) }
    return all == 0 ? 0 : Double(hidden.reduce(0) { $0 + system.cells[$1].value }) / Double(all)
  }

  private func cells(of table: Int) -> [Int] {
    if let cells = builder.surveyCells[table] { return cells.map(\.cell) }
    return builder.series.indices.filter { builder.series[$0].table == table }.flatMap { position in
      builder.cells[position].compactMap(\.self)
    }
  }

  /// Whether a count that the solver takes for hidden is published all the same, rounded.
  private func isPublishedRounded(_ cell: Int, in table: Int) -> Bool {
    let described = system.cells[cell]
    return described.status == .hidden && described.most != nil && described.protection == nil
  }
}
