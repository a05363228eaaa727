import Testing

@testable import Checks

@Suite struct PairTableTests {
  @Test func findsWhatItKept() {
    var table = PairTable()
    let pairs = (0..<5_000).map { (UInt64($0 / 50), UInt64($0 % 50) << 40) }
    for (number, pair) in pairs.enumerated() { table.keep(Int32(number), for: pair.0, pair.1) }
    for (number, pair) in pairs.enumerated() { #expect(table.number(pair.0, pair.1) == Int32(number)) }
    #expect(table.number(0, 1) == nil)
    #expect(table.number(101, 0) == nil)
  }

  @Test func keepsTheLastOfTwo() {
    var table = PairTable()
    table.keep(1, for: 7, 8)
    table.keep(2, for: 7, 8)
    #expect(table.number(7, 8) == 2)
    #expect(table.number(8, 7) == nil)
  }
}
