import Datasets
import Disclosure
import Testing

/// The strongest attack there is: if every published number would be the same in a world where a hidden count is 1 and
/// in one where it reaches the threshold, then no arithmetic on the published table can tell which world this is.
@Suite("No hidden count can be worked out from its table")
struct TwinWorldTests {
  @Test("In random tables, each small cell could be 1 and could reach the threshold", arguments: 1...200)
  func twins(seed: Int) {
    let world = RandomTable(seed: UInt64(seed))
    let released = world.raw().released()
    for cell in world.cells.indices {
      for sex in 0...1 where (1..<world.threshold).contains(world.cells[cell][sex]) {
        for value in [1, world.threshold, 1000] {
          var twin = world
          twin.cells[cell][sex] = value
          expectSame(released, twin, "cell \(cell), \(sex == 0 ? "women" : "men") = \(value)")
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
