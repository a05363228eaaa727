import CellSuppression

/// Finds the counts of one table that columns of another add up to: people here, women and men there.
struct ColumnLinks {
  /// A count, and the counts of one row of another table that are its parts.
  struct Sum {
    let total: SystemBuilder.Family.Reference
    let parts: [SystemBuilder.Family.Reference]
  }

  private let series: [CountSeries]
  private let rows: [CountKey: [SystemBuilder.Family.Reference]]

  /// The number of choices doubles with each column.
  private static let mostColumns = 6

  init(_ series: [CountSeries]) {
    self.series = series
    var rows: [CountKey: [SystemBuilder.Family.Reference]] = [:]
    for (position, one) in series.enumerated() {
      for (row, key) in one.keys.enumerated() where one.values[row].number != nil {
        rows[key, default: []].append(.init(series: position, row: row))
      }
    }
    self.rows = rows
  }

  /// Every sum that holds on all rows that two tables share, where chance is out of the question.
  var sums: [Sum] {
    let byTable = Dictionary(grouping: series.indices) { series[$0].table }
    return byTable.sorted { $0.key < $1.key }.flatMap { _, columns -> [Sum] in
      guard columns.count > 1, columns.count <= Self.mostColumns else { return [] }
      return (1..<(1 << columns.count)).filter { $0.nonzeroBitCount > 1 }.flatMap { bits in
        sums(of: columns.indices.filter { bits & (1 << $0) != 0 }.map { columns[$0] })
      }
    }
  }

  private func sums(of parts: [Int]) -> [Sum] {
    var evidence: [Int: CountLinks.Evidence] = [:]
    var found: [Int: [Sum]] = [:]
    for (row, key) in series[parts[0]].keys.enumerated() {
      let numbers = parts.compactMap { series[$0].values[row].number }
      guard numbers.count == parts.count else { continue }
      let value = numbers.reduce(0, +)
      for total in rows[key] ?? [] where series[total.series].table != series[parts[0]].table {
        guard let stated = series[total.series].values[total.row].number else { continue }
        if stated == value {
          evidence[total.series, default: .init()].agreed.insert(value)
          evidence[total.series, default: .init()].agreements += 1
          found[total.series, default: []].append(
            Sum(total: total, parts: parts.map { .init(series: $0, row: row) }))
        } else {
          evidence[total.series, default: .init()].disagreements += 1
        }
      }
    }
    return found.sorted { $0.key < $1.key }.flatMap { total, sums in
      evidence[total]?.isConvincing(sameName: false) == true ? sums : []
    }
  }
}
