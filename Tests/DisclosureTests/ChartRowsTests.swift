import Datasets
import Disclosure
import Testing

/// Rows of a released table as a chart for people shows them.
struct ChartRowsTests {
  private func table() throws -> ReleasedTable {
    try read(
      columns: ["group: {type: category, total: All}", "percentage: {type: percentage, decimals: 1}"],
      """
      group,percentage
      All,57.6
      North,34.2
      South,0.4
      West,0
      East,[c]

      """
    ).released()
  }

  private func texts(_ table: ReleasedTable) -> [String] {
    (0..<table.rowCount).map { row in
      zip(table.metadata.columns, table.columns).map { $0.text(of: $1[row]) }.joined(separator: " ")
    }
  }

  @Test func rowsStandInTheOrderGivenUnderOtherNames() throws {
    let shown = try table().reading(
      rows: [1, 0], calling: ["All": "Everybody"], in: "group", wholeNumbersOf: "percentage")
    #expect(texts(shown) == ["North 34%", "Everybody 58%"])
    #expect(shown.metadata.column("group")?.total == "Everybody")
  }

  @Test func nobodyAndHardlyAnybodyDiffer() throws {
    let shown = try table().reading(
      rows: [2, 3, 4], calling: [:], in: "group", wholeNumbersOf: "percentage")
    #expect(texts(shown) == ["South [low]", "West 0%", "East [c]"])
  }

  @Test func aCorrectionIsNeverAsLargeAsHalfAUnit() throws {
    let shown = { (difference: Double) in
      try texts(
        table().reading(
          rows: [1], calling: [:], in: "group", wholeNumbersOf: "percentage", corrections: [1: difference]))
    }
    #expect(try shown(0.3) == ["North 35%"])
    #expect(try shown(0.5) == ["North 34%"])
  }
}
