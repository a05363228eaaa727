import Datasets
import Testing

@testable import Disclosure

/// What can be asked of a table about the numbers it hides, and what cannot be seen.
struct HiddenIndexTests {
  private static let csv =
    "area,age,count,share\nA,Young,2,6.67\nA,Old,28,93.33\nA,All,30,100\nB,All,400,100\n"

  /// A table with the young and the old of one area hidden, and all of them shown.
  private func table() throws -> ReleasedTable {
    let raw = try read(
      columns: [
        "area: {type: area, total: none}", "age: {type: category, total: All}", "count: {type: count}",
        "share: {type: percentage, decimals: 1, derived-from: [count]}",
      ], Self.csv)
    var columns = raw.columns
    for row in 0..<2 {
      for column in 2..<4 { columns[column][row] = .symbol(.confidential) }
    }
    return ReleasedTable(
      metadata: raw.metadata, columns: columns, suppression: Suppression(primary: 1, secondary: 1)
    ).guarding(raw)
  }

  private func rows(_ number: Double, step: Double = 1, percentage: Bool = false) throws -> [Int] {
    let index = HiddenIndex([try table()])
    let given = index.cells(givenBy: number, step: step, asPercentage: percentage, asNumber: !percentage)
    return Array(Set(given.map(\.cell.row))).sorted()
  }

  @Test func aHiddenCountIsKnownByItsExactNumber() throws {
    #expect(try table().hides(2, inColumn: 2, row: 0))
    #expect(try !table().hides(3, inColumn: 2, row: 0))
    #expect(try !table().hides(30, inColumn: 2, row: 2))
    // 28 is hidden itself, and it is what the total leaves of the 2.
    #expect(try rows(28) == [0, 1])
    #expect(try rows(30).isEmpty && rows(400).isEmpty && rows(3).isEmpty)
  }

  @Test func aPercentageIsKnownAsPreciselyAsItIsTyped() throws {
    #expect(try rows(7, percentage: true) == [0, 1])
    #expect(try rows(6.7, step: 0.1, percentage: true) == [0, 1])
    #expect(try rows(6.5, step: 0.1, percentage: true).isEmpty)
    #expect(try rows(93, percentage: true) == [0, 1])
    #expect(try rows(7).isEmpty && rows(100, percentage: true).isEmpty)
  }

  @Test func aQuickLookMissesNothing() throws {
    let index = HiddenIndex([try table()])
    #expect([2, 28, 6, 7, 93, 94].allSatisfy(index.mayConcern))
    #expect(!index.mayConcern(30) && !index.mayConcern(400) && !index.isEmpty)
  }

  @Test func numbersWorkedOutByAFormulaAreHiddenToo() throws {
    let raw = try read(
      columns: [
        "area: {type: area, total: none}", "count: {type: count}", "people: {type: number}",
        "rate: {type: rate, unit: per 100, decimals: 1, formula: count / people per 100}",
      ], "area,count,people\nA,2,80\nB,40,100\n")
    let table = raw.released().guarding(raw)
    let rate = try #require(table.index(of: "rate"))
    #expect(table.hides(2.5, step: 0.1, inColumn: rate, row: 0))
    let index = HiddenIndex([table])
    let asked = { (number: Double, step: Double) in
      !index.cells(givenBy: number, step: step, asPercentage: false, asNumber: true).isEmpty
    }
    #expect(asked(2.5, 0.1) && !asked(2.6, 0.1) && !asked(3, 1))
    #expect(!table.hides(40, inColumn: rate, row: 1))
  }

  @Test func nothingThatPrintsShowsAHiddenNumber() throws {
    let table = try table()
    var dumped = ""
    dump(table.hidden, to: &dumped)
    dump(HiddenIndex([table]), to: &dumped)
    dumped += "\(table.hidden) \(String(reflecting: table.hidden)) \(HiddenIndex([table]))"
    #expect(!dumped.contains { $0.isNumber })
    var whole = ""
    dump(table, to: &whole)
    #expect(!whole.contains("28") && !whole.contains("93.3") && !whole.contains("6.67"))
  }

  @Test func aTableThatHidesNothingCostsNothing() throws {
    let raw = try read(
      columns: ["area: {type: area, total: none}", "count: {type: count}"], "area,count\nA,20\n")
    #expect(HiddenIndex([raw.released().guarding(raw)]).isEmpty)
  }
}
