import Datasets

/// The rows of a wave’s results that come from too few people to say anything.
struct LowBases {
  /// Whether each row does.
  let rows: [Bool]

  private struct Key: Hashable {
    let question: Cell
    let breakdown: Cell
    let group: Cell
  }

  /// Where fewer than `least` of a group answered a question, all its answers are low; where everybody together were
  /// fewer, the whole question is. A base that is hidden is low where the answers are said to be.
  init(_ table: RawTable, _ columns: SurveyColumns, least: Int) {
    let cells = { (column: Int, row: Int) in table.columns[column][row] }
    let keys = (0..<table.rowCount).map { row in
      Key(
        question: cells(columns.question, row), breakdown: cells(columns.breakdown, row),
        group: cells(columns.group, row))
    }
    let low = Set(
      keys.enumerated().filter { row, _ in
        if let base = cells(columns.base, row).number { return base < Double(least) }
        return cells(columns.base, row) == .symbol(.confidential)
          && cells(columns.count, row) == .symbol(.unreliable)
      }.map(\.element))
    let everybody = Cell.text(SurveyColumns.everybody)
    rows = keys.map { key in
      low.contains(key)
        || low.contains(Key(question: key.question, breakdown: everybody, group: everybody))
    }
  }
}
