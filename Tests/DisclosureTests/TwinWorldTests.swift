import CellSuppression
import Datasets
import Disclosure
import Testing

/// The strongest attack there is: if every published number would be the same in a world where a hidden count is at
/// most 1 and in one where it reaches the threshold, then no arithmetic on the published table can tell which this is.
///
/// The worlds are looked for by Cbc among all that agree with the counts shown; then the whole table is worked out
/// anew, with its rates, shares and changes, and compared number by number.
@Suite("No hidden count can be worked out from its table")
struct TwinWorldTests {
  @Test("In random tables, each small count could be 1 and could reach the threshold", arguments: 1...20)
  func twins(seed: Int) throws {
    let world = RandomTable(seed: UInt64(seed))
    let released = world.raw().released()
    for column in 4...6 {
      for row in world.rows.indices where (1..<world.threshold).contains(world.count(column, row)) {
        for range in [0...1, world.threshold...100_000] {
          let twin = try #require(
            world.twin(of: released, with: range, column: column, row: row),
            "column \(column), row \(row) cannot be \(range)")
          expectSame(released, twin, "column \(column), row \(row) in \(range)")
        }
      }
    }
  }

  @Test("No small count is published, whether of a part or of a total", arguments: 1...100)
  func smallCounts(seed: Int) {
    let world = RandomTable(seed: UInt64(seed))
    let released = world.raw().released()
    for column in 4...6 {
      for row in 0..<released.rowCount {
        if let count = released.columns[column][row].number {
          #expect(!(1..<5).contains(count), "row \(row) publishes \(count)")
        }
      }
    }
  }

  @Test("The guard leaves something to publish: most large tables keep most of their counts")
  func usefulness() {
    var (shown, all) = (0, 0)
    for seed in 1...100 {
      var world = RandomTable(seed: UInt64(seed))
      world.cells = world.cells.map { $0.map { $0 + 5 } }
      let released = world.raw().released()
      shown += released.columns.joined().count { $0.number != nil }
      all += world.raw().columns.joined().count { $0.number != nil }
    }
    #expect(shown == all)
  }

  private func expectSame(_ released: ReleasedTable, _ twin: RandomTable, _ what: String) {
    let other = twin.raw()
    for (column, details) in released.metadata.columns.enumerated() {
      for row in 0..<released.rowCount {
        let shown = released.columns[column][row]
        guard shown.number != nil, shown != other.columns[column][row] else { continue }
        Issue.record(
          "\(details.name) in row \(row) gives \(what) away: \(shown) or \(other.columns[column][row])")
        return
      }
    }
  }
}

extension RandomTable {
  /// The number of women, men or people in a row.
  fileprivate func count(_ column: Int, _ row: Int) -> Int {
    leaves(column, row).reduce(0) { $0 + cells[$1.0][$1.1] }
  }

  /// The cells, and the sexes, that a count adds up.
  private func leaves(_ column: Int, _ row: Int) -> [(Int, Int)] {
    let row = rows[row]
    let sexes = column == 4 ? [0] : column == 5 ? [1] : [0, 1]
    return parts(row.year, row.area, row.age).flatMap { cell in sexes.map { (cell, $0) } }
  }

  /// A world in which every count shown is the same, and one hidden count lies in `range`.
  fileprivate func twin(of released: ReleasedTable, with range: ClosedRange<Int>, column: Int, row: Int)
    -> RandomTable?
  {
    var system = CountSystem()
    system.cells = cells.indices.flatMap { _ in [CountCell(value: 0), CountCell(value: 0)] }
    let unknown = Array(system.cells.indices)
    func add(_ value: CountCell, _ column: Int, _ row: Int) {
      system.cells.append(value)
      system.equations.append(
        .init(total: system.cells.count - 1, parts: leaves(column, row).map { $0.0 * 2 + $0.1 }))
    }
    for column in 4...6 {
      for row in rows.indices {
        guard let shown = released.columns[column][row].number else { continue }
        add(CountCell(value: Int(shown)), column, row)
      }
    }
    add(CountCell(value: 0, least: range.lowerBound, most: range.upperBound), column, row)
    guard let found = system.completing(unknown + [system.cells.count - 1]) else { return nil }
    var twin = self
    twin.cells = cells.indices.map { [found[$0 * 2] ?? 0, found[$0 * 2 + 1] ?? 0] }
    return twin
  }
}
