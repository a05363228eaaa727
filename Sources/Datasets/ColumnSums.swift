/// Finds the numbers that are others of the same row added up, such as people = women + men.
///
/// Nothing needs to be declared: a sum is believed where it holds in at least half of the rows, so that a slip in one
/// row does not open all the others.
package enum ColumnSums {
  /// A column and the columns it adds up.
  package struct Sum {
    /// The column that holds the sum.
    package let total: Int
    /// The columns that are added up.
    package let parts: [Int]
  }

  /// With more counts than this only the sum of all of them is looked for: the number of subsets doubles with each.
  private static let mostColumns = 10

  /// Every sum of counts in `table`, also where one of its columns is called a number or money.
  package static func find(in table: RawTable) -> [Sum] {
    let columns = table.metadata.columns.indices.filter { mayAdd(table.metadata.columns[$0]) }
    let isCount = { (column: Int) in table.metadata.columns[column].kind == .count }
    guard columns.count > 2, columns.contains(where: isCount) else { return [] }
    return columns.flatMap { total in
      let others = columns.filter { $0 != total }
      return subsets(of: others)
        .filter { $0.contains(where: isCount) && holds($0, total, table) }
        .map { Sum(total: total, parts: $0) }
    }
  }

  private static func mayAdd(_ column: Column) -> Bool {
    [.count, .number, .money].contains(column.kind) && !column.isNotDerived
  }

  private static func subsets(of columns: [Int]) -> [[Int]] {
    guard columns.count < mostColumns else { return [columns] }
    return (1..<(1 << columns.count)).compactMap { bits in
      let subset = columns.indices.filter { bits & (1 << $0) != 0 }.map { columns[$0] }
      return subset.count > 1 ? subset : nil
    }
  }

  private static func holds(_ parts: [Int], _ total: Int, _ table: RawTable) -> Bool {
    var (right, wrong) = (0, 0)
    for row in 0..<table.rowCount {
      let values = parts.compactMap { table.columns[$0][row].number }
      guard let sum = table.columns[total][row].number, values.count == parts.count, sum > 0 else { continue }
      if abs(values.reduce(0, +) - sum) < 1e-6 { right += 1 } else { wrong += 1 }
      if wrong * 2 > table.rowCount { return false }
    }
    return right > 0 && right >= wrong
  }
}
