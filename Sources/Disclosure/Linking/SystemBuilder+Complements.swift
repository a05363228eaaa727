import Datasets

extension SystemBuilder {
  /// The counts that percentages are a part of, with the part: who knows both knows how many are left, and those few
  /// can be as telling as a count that stands in the table. “28 of 30” says that two did not.
  func complements(_ position: Int) -> [Family] {
    let table = tables[position].table
    var ofColumn: [Int: Int] = [:]
    for one in series.indices where series[one].table == position { ofColumn[series[one].column] = one }
    let pairs = Set(percentages(of: table, among: ofColumn.keys.sorted()))
    return pairs.sorted { ($0.part, $0.whole) < ($1.part, $1.whole) }.compactMap { pair in
      guard let part = ofColumn[pair.part], let whole = ofColumn[pair.whole] else { return nil }
      return Family(
        names: ["complement"] + [pair.whole, pair.part].map { table.metadata.columns[$0].name },
        sums: series[part].values.indices.map { row in
          (.init(series: whole, row: row), [.init(series: part, row: row)])
        }, rounding: nil, mayLeaveOver: true)
    }
  }

  private struct Pair: Hashable {
    let part: Int
    let whole: Int
  }

  private func percentages(of table: RawTable, among counts: [Int]) -> [Pair] {
    let columns = table.metadata.columns
    let derived = table.metadata.derived.compactMap { derived -> Pair? in
      guard case .percentage(let part, of: let whole) = derived.formula,
        let first = columns.firstIndex(where: { $0.name == part }),
        let second = columns.firstIndex(where: { $0.name == whole })
      else { return nil }
      return Pair(part: first, whole: second)
    }
    let given = columns.indices.filter { [.percentage, .share].contains(columns[$0].kind) }.flatMap {
      column in
      counts.flatMap { part in
        counts.filter { $0 != part && isPercentage(column, of: part, in: $0, table) }.map {
          Pair(part: part, whole: $0)
        }
      }
    }
    return derived + given
  }

  /// Whether `column` is `part` of every hundred of `whole` on all rows where that can be seen, and they are two or more.
  private func isPercentage(_ column: Int, of part: Int, in whole: Int, _ table: RawTable) -> Bool {
    guard table.metadata.columns[column].derivedFrom.contains(table.metadata.columns[part].name) else {
      return false
    }
    let slack = (0..<max(0, table.metadata.columns[column].decimals)).reduce(0.51) { slack, _ in slack / 10 }
    var seen = 0
    for row in 0..<table.rowCount {
      guard let value = table.columns[column][row].number, let some = table.columns[part][row].number,
        let all = table.columns[whole][row].number, all > 0
      else { continue }
      if abs(some / all * 100 - value) > slack { return false }
      seen += 1
    }
    return seen > 1
  }
}
