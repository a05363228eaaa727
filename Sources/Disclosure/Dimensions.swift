import Datasets

/// The labels of a table's rows, and which rows are totals of which.
struct Dimensions {
  private let columns: [Int]
  private let totals: [Int: Cell]
  private let keys: [[Cell]]
  private let rows: [[Cell]: Int]

  init(table: RawTable) {
    let metadata = table.metadata
    let columns = metadata.columns.indices.filter { !metadata.columns[$0].kind.isMeasure }
    self.columns = columns
    totals = Dictionary(
      uniqueKeysWithValues: columns.enumerated().compactMap { place, column in
        metadata.columns[column].total.map { (place, .text($0)) }
      })
    keys = (0..<table.rowCount).map { row in columns.map { table.columns[$0][row] } }
    rows = Dictionary(keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The rows that add up `row` with others: every way of replacing labels by the total of their column.
  func totals(above row: Int) -> [Int] {
    var combinations = [keys[row]]
    for (place, total) in totals.sorted(by: { $0.key < $1.key }) {
      combinations += combinations.compactMap { key in
        guard key[place] != total else { return nil }
        var key = key
        key[place] = total
        return key
      }
    }
    return combinations.dropFirst().compactMap { rows[$0] }
  }

  /// The rows that differ only in the columns `ignored`, group by group in the order of the table.
  func groups(ignoring ignored: Set<Int>) -> [[Int]] {
    let kept = columns.indices.filter { !ignored.contains(columns[$0]) }
    var order: [[Cell]: Int] = [:]
    var groups: [[Int]] = []
    for row in keys.indices {
      let key = kept.map { keys[row][$0] }
      if let group = order[key] {
        groups[group].append(row)
      } else {
        order[key] = groups.count
        groups.append([row])
      }
    }
    return groups
  }
}
