import Datasets

extension ReleasedTable {
  /// Some of the rows, in the order given, as a chart for people shows them: labels of a column under other names,
  /// and the numbers of another in whole numbers, where those that are not 0 but round to it are marked [low].
  ///
  /// `corrections` are added to the numbers of single rows, less than half a unit each: what rounding has taken from
  /// parts whose sum was rounded by itself. The table says less than this one, never more.
  public func reading(
    rows: [Int], calling names: [String: String], in labels: String, wholeNumbersOf measure: String,
    corrections: [Int: Double] = [:]
  ) -> ReleasedTable {
    var metadata = metadata
    let read = zip(metadata.columns.indices, columns).map { index, cells -> [Cell] in
      switch metadata.columns[index].name {
      case labels:
        metadata.columns[index].total = metadata.columns[index].total.map { names[$0] ?? $0 }
        return rows.map { row in cells[row].text.map { .text(names[$0] ?? $0) } ?? cells[row] }
      case measure:
        metadata.columns[index].decimals = 0
        return rows.map { cells[$0].corrected(by: corrections[$0] ?? 0).wholeNumber }
      default: return rows.map { cells[$0] }
      }
    }
    return ReleasedTable(metadata: metadata, columns: read, suppression: suppression)
  }
}

extension Cell {
  fileprivate func corrected(by difference: Double) -> Cell {
    guard let number, difference != 0, abs(difference) < 0.5 else { return self }
    return .number(number + difference, marks: marks)
  }

  fileprivate var wholeNumber: Cell {
    guard let number, number > 0, number < 0.5 else { return self }
    return .symbol(.low)
  }
}
