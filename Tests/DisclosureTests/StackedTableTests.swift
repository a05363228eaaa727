import Datasets
import Disclosure
import Testing

@Suite struct StackedTableTests {
  private let month = Column(name: "wave", title: "Wave", kind: .month, description: "The wave.")

  private func wave(_ rows: [[Cell]], extra: Bool = false) -> ReleasedTable {
    var columns = [
      Column(name: "answer", title: "Answer", kind: .category, description: "", order: ["Safe", "Unsafe"]),
      Column(name: "share", title: "Share", kind: .percentage, description: "", decimals: 1),
    ]
    if extra { columns.append(Column(name: "error", title: "", kind: .number, description: "")) }
    let metadata = DatasetMetadata(
      name: "wave", title: "A wave", description: "", source: .init(name: ""), period: "", geography: "",
      status: .illustrative, columns: columns)
    return RawTable(
      metadata: metadata, columns: columns.indices.map { column in rows.map { $0[column] } },
      lines: Array(2..<(rows.count + 2))
    ).released()
  }

  @Test func rowsOfEachPartStandBehindItsLabelWithTheirSymbolsAndMarks() {
    let first = wave([[.text("Safe"), .number(60)], [.text("Unsafe"), .symbol(.confidential)]])
    let second = wave([
      [.text("Safe"), .marked(55, Marks([.provisional]))], [.text("Unsafe"), .number(45)],
    ])
    let stacked = ReleasedTable.stacked(
      [.init(label: "2023-02", table: first), .init(label: "2024-02", table: second)], under: month,
      columns: ["answer", "share"], describedBy: first.metadata)
    #expect(stacked.metadata.columns.map(\.name) == ["wave", "answer", "share"])
    #expect(stacked.columns[0].map(\.text) == ["2023-02", "2023-02", "2024-02", "2024-02"])
    #expect(
      stacked.columns[2]
        == [.number(60), .symbol(.confidential), .marked(55, Marks([.provisional])), .number(45)])
  }

  @Test func aSelectionKeepsRowsOfItsPartAlone() {
    let table = wave([[.text("Safe"), .number(60)], [.text("Unsafe"), .number(40)]])
    let unsafe = Selection([.init(column: "answer", values: ["Unsafe"])])
    let stacked = ReleasedTable.stacked(
      [.init(label: "2023-02", table: table, selection: unsafe), .init(label: "2024-02", table: table)],
      under: month, columns: ["share"], describedBy: table.metadata)
    #expect(stacked.columns[1] == [.number(40), .number(60), .number(40)])
  }

  @Test func aPartWithoutAColumnSaysThatItIsNotAvailable() {
    let stacked = ReleasedTable.stacked(
      [
        .init(label: "2023-02", table: wave([[.text("Safe"), .number(60)]])),
        .init(label: "2024-02", table: wave([[.text("Safe"), .number(61), .number(2)]], extra: true)),
      ], under: month, columns: ["share", "error", "nonsense"], describedBy: wave([]).metadata)
    #expect(stacked.metadata.columns.map(\.name) == ["wave", "share", "error"])
    #expect(stacked.columns[2] == [.symbol(.unavailable), .number(2)])
  }
}
