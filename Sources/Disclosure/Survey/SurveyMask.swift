import Datasets

/// Which cells of a wave’s results must not be public: the counts and bases that the solver chose to hide, all that is
/// worked out from them, and what too few people answered.
struct SurveyMask {
  private let table: RawTable
  private let columns: SurveyColumns
  private let low: LowBases
  private let hiddenCounts: [Bool]
  private let hiddenBases: [Bool]
  /// The rows whose percentages have no count to judge them by, and could give a small one away.
  private let bare: [Bool]

  /// `counts` says for the columns of counts and bases which rows are hidden.
  init(_ table: RawTable, _ columns: SurveyColumns, leastBase: Int, counts: [Int: [Bool]]) {
    self.table = table
    self.columns = columns
    low = LowBases(table, columns, least: leastBase)
    let none = Array(repeating: false, count: table.rowCount)
    hiddenCounts = counts[columns.count] ?? none
    hiddenBases = counts[columns.base] ?? none
    bare = BarePercentages(table, columns).rows
  }

  /// The values as they may be public.
  var applied: [[Cell]] {
    var cells = table.columns
    for row in 0..<table.rowCount {
      if let symbol = symbolOfCount(row) { hide(columns.count, row, as: symbol, in: &cells) }
      if let symbol = symbolOfFigures(row) {
        for column in columns.figures { hide(column, row, as: symbol, in: &cells) }
      }
      guard hiddenBases[row] else { continue }
      for column in [columns.base] + columns.figuresOfBase {
        hide(column, row, as: .confidential, in: &cells)
      }
    }
    return cells
  }

  private func hide(_ column: Int, _ row: Int, as symbol: Symbol, in cells: inout [[Cell]]) {
    let cell = cells[column][row]
    // That a percentage rounds to nothing, or that nobody was asked, says how few there are.
    let telling: [Cell] = [.confidential, .low, .negligible, .notApplicable].map(Cell.symbol)
    if cell.number != nil || telling.contains(cell) { cells[column][row] = .symbol(symbol) }
  }

  private func symbolOfCount(_ row: Int) -> Symbol? {
    if low.rows[row] { return symbolOfFew(row) }
    return hiddenCounts[row] || bare[row] ? .confidential : nil
  }

  /// What stands where too few answered: where everybody may know that nobody was asked, it says that.
  private func symbolOfFew(_ row: Int) -> Symbol {
    table.columns[columns.base][row].number == 0 && !hiddenBases[row] ? .notApplicable : .unreliable
  }

  /// A percentage with its base is a count, and with its count a base.
  private func symbolOfFigures(_ row: Int) -> Symbol? {
    if low.rows[row] || table.columns[columns.count][row] == .symbol(.unreliable) { return symbolOfFew(row) }
    return hiddenCounts[row] || hiddenBases[row] || bare[row] ? .confidential : nil
  }
}

/// The percentages of a wave that stand without their count: nothing adds up that could be checked, so where one is of
/// few people, those of all groups go.
struct BarePercentages {
  /// Whether the percentage of each row must go.
  let rows: [Bool]

  init(_ table: RawTable, _ columns: SurveyColumns) {
    let none = Array(repeating: false, count: table.rowCount)
    guard let small = table.metadata.rule?.smallCounts, let percentage = columns.percentage else {
      rows = none
      return
    }
    let isBare = (0..<table.rowCount).map { row in
      table.columns[columns.count][row] == .symbol(.unavailable)
        && table.columns[percentage][row].number != nil
    }
    let isOfAll = { (row: Int) in
      table.columns[columns.breakdown][row].text == SurveyColumns.everybody
    }
    let isSmall = { (row: Int) -> Bool in
      guard isBare[row], let share = table.columns[percentage][row].number else { return false }
      guard let base = table.columns[columns.base][row].number else { return true }
      let people = share * base / 100
      return people < Double(small.upperBound + 1) && (people > 0 || small.contains(0))
    }
    let risky = (0..<table.rowCount).filter(isSmall)
    let questions = Set(risky.map { table.columns[columns.question][$0] })
    let whole = Set(risky.filter(isOfAll).map { table.columns[columns.question][$0] })
    rows = isBare.indices.map { row in
      let question = table.columns[columns.question][row]
      return isBare[row] && (isOfAll(row) ? whole : questions).contains(question)
    }
  }
}
