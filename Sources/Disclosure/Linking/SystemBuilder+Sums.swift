import CellSuppression
import Datasets

extension SystemBuilder {
  /// Sums of one kind: of the rows of one column, or of the columns of one row.
  struct Family {
    /// A row of a series.
    struct Reference: Hashable {
      let series: Int
      let row: Int
    }

    /// The columns that it is about, by name: the same sums of an earlier release have the same.
    let names: [String]
    /// What each total is the sum of.
    var sums: [(total: Reference, parts: [Reference])]
    /// What the numbers are rounded to, where they came rounded.
    var rounding: Int?
    /// Whether a total that is more or less than its parts says something about people, and is not a slip.
    var mayLeaveOver: Bool
  }

  /// The totals that the metadata of a table names, and their parts.
  func rowSums(_ position: Int) -> [Family] {
    let table = tables[position].table
    let own = series.indices.filter { series[$0].table == position }
    guard !own.isEmpty else { return [] }
    let sums = TotalRows(table: table, labels: RowLabels(table: table)).sums().filter { !$0.parts.isEmpty }
    return Set(sums.map(\.column)).sorted().flatMap { column in
      own.map { one in
        Family(
          names: [column, series[one].column].map { table.metadata.columns[$0].name },
          sums: sums.filter { $0.column == column }.map { sum in
            (.init(series: one, row: sum.total), sum.parts.map { .init(series: one, row: $0) })
          }, rounding: rounding(table, series[one].column), mayLeaveOver: true)
      }
    }
  }

  /// The columns that are others of the same row added up.
  func columnSums(_ position: Int, _ sums: [ColumnSums.Sum]) -> [Family] {
    var ofColumn: [Int: Int] = [:]
    for one in series.indices where series[one].table == position { ofColumn[series[one].column] = one }
    return sums.compactMap { sum in
      guard let total = ofColumn[sum.total] else { return nil }
      let parts = sum.parts.compactMap { ofColumn[$0] }
      guard parts.count == sum.parts.count else { return nil }
      let rounding = rounding(tables[position].table, sum.total)
      return Family(
        names: ([sum.total] + sum.parts).map { tables[position].table.metadata.columns[$0].name },
        sums: series[total].values.indices.map { row in
          (.init(series: total, row: row), parts.map { .init(series: $0, row: row) })
        }, rounding: rounding, mayLeaveOver: false)
    }
  }

  /// Adds the sums of a family to the system.
  mutating func add(_ family: Family, _ table: Int) {
    let sums = family.sums.compactMap { sum -> (total: Int, parts: [Int])? in
      guard let total = cell(sum.total) else { return nil }
      return (total, sum.parts.compactMap(cell))
    }
    let rests = sums.map(rest)
    let known = rests.compactMap(\.self)
    if tables[table].isRounded {
      for sum in sums { add(.init(total: sum.total, parts: sum.parts)) }
    } else if let rounding = family.rounding {
      for (sum, rest) in zip(sums, rests) { addRounded(sum, rest, rounding, table) }
    } else if known.allSatisfy({ $0 == 0 }) {
      for sum in sums { add(.init(total: sum.total, parts: sum.parts)) }
    } else if family.mayLeaveOver, known.allSatisfy({ $0 >= 0 }) {
      for (sum, rest) in zip(sums, rests) {
        let over = leftover(rest, .unlisted, table)
        add(.init(total: sum.total, parts: sum.parts + [over]))
      }
    } else if family.mayLeaveOver, known.allSatisfy({ $0 <= 0 }) {
      for (sum, rest) in zip(sums, rests) {
        let overlap = leftover(rest.map { -$0 }, .overlap, table)
        add(
          .init([.init(sum.total, -1), .init(overlap, -1)] + sum.parts.map { .init($0, 1) }))
      }
    } else {
      for (sum, rest) in zip(sums, rests) where rest == 0 { add(.init(total: sum.total, parts: sum.parts)) }
    }
  }

  /// Adds the sums that one table states and others imply, and those that several imply.
  mutating func addSharedSums() {
    for (stated, sums) in shared {
      let implied = sums.compactMap { sum -> (value: Int?, parts: [Int])? in
        let parts = sum.rows.compactMap { cells[sum.series][$0] }
        let numbers = parts.compactMap { values[$0] }
        return parts.isEmpty
          ? nil : (numbers.count == parts.count ? numbers.reduce(0, +) : nil, parts.sorted())
      }
      for sum in implied {
        for cell in stated where values[cell] == nil || sum.value == nil || values[cell] == sum.value {
          add(.init(total: cell, parts: sum.parts))
        }
      }
      guard stated.isEmpty, let first = implied.first, Set(implied.map(\.parts)).count > 1 else { continue }
      let between = leftover(first.value, .between, tables.startIndex)
      for sum in implied where sum.value == first.value { add(.init(total: between, parts: sum.parts)) }
    }
  }

  private func rounding(_ table: RawTable, _ column: Int) -> Int? {
    table.metadata.columns[column].rounded ?? KnownCount.rounding(of: table.columns[column])
  }

  /// What the total is more than its parts; nothing where one of them is not known.
  func rest(_ sum: (total: Int, parts: [Int])) -> Int? {
    let numbers = sum.parts.compactMap { values[$0] }
    guard let total = values[sum.total], numbers.count == sum.parts.count else { return nil }
    return total - numbers.reduce(0, +)
  }

  func cell(_ reference: Family.Reference) -> Int? { cells[reference.series][reference.row] }

  /// Each number can be off by half of what it is rounded to; so then can the sum, by all of them together.
  private mutating func addRounded(
    _ sum: (total: Int, parts: [Int]), _ rest: Int?, _ rounding: Int, _ table: Int
  ) {
    let reach = rounding / 2 * (sum.parts.count + 1)
    if let rest, abs(rest) > reach { return }
    let slack = leftover(rest.map { $0 + reach }, .rounding(2 * reach), table)
    let shift = leftover(reach, .shift, table)
    add(
      .init(
        [.init(sum.total, -1), .init(slack, 1), .init(shift, -1)] + sum.parts.map { .init($0, 1) }))
  }
}
