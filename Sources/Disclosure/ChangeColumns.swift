import Datasets

/// Finds the numbers that compare a count with the count of the period before: a hidden count can be worked out from
/// the next period’s count and the change to it.
struct ChangeColumns {
  /// Each row that has a period before it, with the row of that period.
  let steps: [(row: Int, before: Int)]

  init(table: RawTable, labels: RowLabels) {
    steps = labels.columns.indices.flatMap { place -> [(row: Int, before: Int)] in
      let kind = table.metadata.columns[labels.columns[place]].kind
      guard kind.isPeriod else { return [] }
      return labels.groups(ignoring: [place]).flatMap { group -> [(row: Int, before: Int)] in
        let cells = table.columns[labels.columns[place]]
        let dated = group.compactMap { row in
          cells[row].text.flatMap { Period.position($0, kind: kind) }.map { (row: row, position: $0) }
        }
        let ordered = dated.sorted { $0.position < $1.position }.map(\.row)
        return zip(ordered.dropFirst(), ordered).map { (row: $0, before: $1) }
      }
    }
  }

  /// Whether `column` holds the change of `count` from one period to the next, as a number or a percentage.
  func isChange(_ column: Int, of count: Int, in table: RawTable) -> Bool {
    var (right, wrong) = (0, 0)
    let slack = (0..<max(0, table.metadata.columns[column].decimals)).reduce(1.0) { slack, _ in slack / 10 }
    for (row, before) in steps {
      guard let new = table.columns[count][row].number, let old = table.columns[count][before].number,
        let value = table.columns[column][row].number
      else { continue }
      let percentage = old > 0 ? (new - old) / old * 100 : .infinity
      let isChange = [new - old, percentage, old > 0 ? new / old : .infinity].contains {
        abs($0 - value) <= slack
      }
      if isChange { right += 1 } else { wrong += 1 }
    }
    return right > 0 && right >= wrong
  }
}
