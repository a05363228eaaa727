/// What tells the rows of a table apart: the columns of labels that matter, each value as a small whole number.
///
/// A column that only describes another (a code beside a name, a remark) is left out, so that a row is found again
/// under its total whatever stands in such a column.
package struct RowLabels {
  /// The columns that tell rows apart, as positions in the metadata.
  package let columns: [Int]
  /// For each of those columns, the value of every row as a number into ``values``.
  package let ids: [[Int]]
  /// For each of those columns, its values in the order in which they first come up.
  package let values: [[Cell]]

  /// Finds the columns of `table` that tell its rows apart.
  package init(table: RawTable) {
    let labels = table.metadata.columns.indices.filter { !table.metadata.columns[$0].kind.isMeasure }
    let numbered = labels.map { RowLabels.number(table.columns[$0]) }
    let kept = RowLabels.withoutDescriptions(labels, numbered.map(\.ids), table)
    columns = kept.map { labels[$0] }
    ids = kept.map { numbered[$0].ids }
    values = kept.map { numbered[$0].values }
    rowCount = table.rowCount
  }

  /// The rows whose labels are those of an earlier row, each with the first such row.
  package static func repeatedRows(in table: RawTable) -> [(row: Int, first: Int)] {
    let labels = table.metadata.columns.indices.filter { !table.metadata.columns[$0].kind.isMeasure }
    let groups = grouping(labels.map { number(table.columns[$0]).ids }, count: table.rowCount)
    guard groups.count < table.rowCount else { return [] }
    var first: [Int: Int] = [:]
    return (0..<table.rowCount).compactMap { row in
      if let earlier = first[groups.of[row]] { return (row, earlier) }
      first[groups.of[row]] = row
      return nil
    }
  }

  private let rowCount: Int

  /// The number that stands for `cell` in the column at `place`, where the column has that value.
  package func id(of cell: Cell, at place: Int) -> Int? {
    values[place].firstIndex(of: cell)
  }

  /// The labels of `row`, one number for each column that tells rows apart.
  package func key(of row: Int) -> [Int] {
    ids.map { $0[row] }
  }

  /// The rows that differ only in the columns at the places `ignored`, group by group in the order of the table.
  package func groups(ignoring ignored: Set<Int>) -> [[Int]] {
    let kept = columns.indices.filter { !ignored.contains($0) }
    let group = RowLabels.grouping(kept.map { ids[$0] }, count: rowCount)
    var groups: [[Int]] = Array(repeating: [], count: group.count)
    for row in 0..<rowCount { groups[group.of[row]].append(row) }
    return groups
  }

  /// The rows of `table` that share their labels, for every choice of the columns of labels that leaves one out or
  /// more; each with the columns left out. Columns that only describe others are chosen from too.
  package static func everyGrouping(of table: RawTable) -> [(ignored: Set<Int>, groups: [[Int]])] {
    let all = table.metadata.columns.indices.filter {
      !table.metadata.columns[$0].kind.isMeasure && table.metadata.columns[$0].kind != .text
    }.prefix(mostColumns)
    let ids = all.map { number(table.columns[$0]).ids }
    return (0..<max(1, (1 << all.count) - 1)).map { bits in
      let kept = ids.indices.filter { bits & (1 << $0) != 0 }
      let group = grouping(kept.map { ids[$0] }, count: table.rowCount)
      var groups: [[Int]] = Array(repeating: [], count: group.count)
      for row in 0..<table.rowCount { groups[group.of[row]].append(row) }
      return (Set(all).subtracting(kept.map { all[$0] }), groups.filter { $0.count > 1 })
    }
  }

  /// The number of choices doubles with each column.
  private static let mostColumns = 8

  private static func number(_ cells: [Cell]) -> (ids: [Int], values: [Cell]) {
    var known: [Cell: Int] = [:]
    var values: [Cell] = []
    var last = 0
    let ids = cells.map { cell in
      if last < values.count, values[last] == cell { return last }
      if let id = known[cell] {
        last = id
      } else {
        last = values.count
        known[cell] = last
        values.append(cell)
      }
      return last
    }
    return (ids, values)
  }

  /// Numbers the groups of rows that have the same value in each of `columns`, one column at a time.
  private static func grouping(_ columns: [[Int]], count: Int) -> (of: [Int], count: Int) {
    var of = [Int](repeating: 0, count: count)
    var groups = min(count, 1)
    for column in columns {
      let width = (column.max() ?? 0) + 1
      var known = NumberTable(size: groups * width)
      for row in 0..<count { of[row] = known.number(for: of[row] * width + column[row]) }
      groups = known.count
    }
    return (of, groups)
  }

  /// Gives each key below `size` the next number when it first comes up.
  private struct NumberTable {
    private var array: [Int32]
    private var dictionary: [Int: Int] = [:]
    private(set) var count = 0

    init(size: Int) {
      array = size <= 4_000_000 ? Array(repeating: -1, count: size) : []
    }

    mutating func number(for key: Int) -> Int {
      if array.isEmpty {
        let number = dictionary[key, default: count]
        if number == count {
          dictionary[key] = number
          count += 1
        }
        return number
      }
      if array[key] < 0 {
        array[key] = Int32(count)
        count += 1
      }
      return Int(array[key])
    }
  }

  /// Takes out free text first, then other columns from the last to the first, as long as rows stay apart.
  ///
  /// Periods stay, and so do columns that have a total or subtotals.
  private static func withoutDescriptions(_ labels: [Int], _ ids: [[Int]], _ table: RawTable) -> [Int] {
    let all = Array(labels.indices)
    let distinct = grouping(ids, count: table.rowCount).count
    let candidates = all.reversed().filter { place in
      let column = table.metadata.columns[labels[place]]
      return column.total == nil && column.subtotals.isEmpty && !column.kind.isPeriod
    }
    let isText = { (place: Int) in table.metadata.columns[labels[place]].kind == .text }
    var kept = all
    for place in candidates.filter(isText) + candidates.filter({ !isText($0) }) where kept.count > 1 {
      let rest = kept.filter { $0 != place }
      if grouping(rest.map { ids[$0] }, count: table.rowCount).count == distinct { kept = rest }
    }
    return kept
  }
}
