import Datasets

extension LinkedTable {
  /// What has been public of `datasets`, put beside them; of other datasets nothing is known.
  static func known(_ earlier: [EarlierRelease], of datasets: [RawTable]) -> [LinkedTable] {
    let positions = Dictionary(
      datasets.enumerated().map { ($1.metadata.name, $0) }, uniquingKeysWith: { first, _ in first })
    return earlier.compactMap { release in
      positions[release.table.metadata.name].map { position in
        LinkedTable(
          table: unrounded(release.table, as: datasets[position]), current: position, release: release.day,
          file: release.file)
      }
    }
  }

  /// Puts today’s counts in the place of rounded ones that may stand for them; of others nothing is known for sure.
  private static func unrounded(_ table: RawTable, as current: RawTable) -> RawTable {
    guard let rule = table.metadata.rule, let base = rule.roundingBase else { return table }
    let rounding = Rounding(base: base, rule: rule)
    let rows = SharedRows(table, current)
    let columns = table.metadata.columns.indices.map { column -> [Cell] in
      guard table.metadata.columns[column].kind == .count else { return table.columns[column] }
      let counts = current.metadata.columns.firstIndex { $0.name == table.metadata.columns[column].name }
      return table.columns[column].enumerated().map { row, cell in
        guard let shown = cell.number else { return cell }
        guard let counts, let other = rows.places[row], let number = current.columns[counts][other].number,
          let count = Int(exactly: number), Double(rounding.rounded(count)) == shown
        else { return .symbol(.unavailable) }
        return .number(number)
      }
    }
    return RawTable(metadata: table.metadata, columns: columns, lines: table.lines)
  }
}

/// The rows of an earlier release that stand in the table of today too: those with the same labels.
struct SharedRows {
  /// For each row the row of today; nothing where there is none.
  let places: [Int?]

  init(_ earlier: RawTable, _ current: RawTable) {
    let labels = earlier.metadata.columns.indices.filter { !earlier.metadata.columns[$0].kind.isMeasure }
    let others = labels.compactMap { label in
      current.metadata.columns.firstIndex { $0.name == earlier.metadata.columns[label].name }
    }
    var rows: [[Cell]: Int] = [:]
    for row in 0..<current.rowCount { rows[others.map { current.columns[$0][row] }] = row }
    let isComparable = others.count == labels.count
    places = (0..<earlier.rowCount).map { row in
      isComparable ? rows[labels.map { earlier.columns[$0][row] }] : nil
    }
  }
}
