import Datasets
import Disclosure

/// Small released tables, written as they would stand in a CSV file.
enum Tables {
  /// A table of `columns`, its `rows` one line of text each, values separated by semicolons.
  static func table(
    _ columns: [Column], _ rows: String, status: DatasetMetadata.Status = .final, url: String? = nil,
    _ change: (inout DatasetMetadata) -> Void = { _ in }
  ) -> ReleasedTable {
    let lines = rows.split(separator: "\n")
    let cells = lines.map { line in
      line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    var metadata = DatasetMetadata(
      name: "violence", title: "Recorded violence", description: "Offences.",
      source: .init(name: "Exampleshire Police", url: url), period: "2011 to 2025", geography: "Exampleshire",
      status: status, updated: "2025-05-12", columns: columns,
      rule: ReleaseRule(.none(approvedBy: "Data lead"), reason: "Invented."))
    change(&metadata)
    return RawTable(
      metadata: metadata,
      columns: columns.enumerated().map { index, column in cells.map { cell($0[index], column) } },
      lines: Array(2..<lines.count + 2)
    ).released()
  }

  private static func cell(_ text: String, _ column: Column) -> Cell {
    if let symbol = Symbol(rawValue: text) { return .symbol(symbol) }
    if column.kind.isMeasure, let number = Double(text) { return .number(number) }
    let parts = text.split(separator: " ")
    if column.kind.isMeasure, parts.count == 2, let number = Double(parts[0]) {
      return .number(number, marks: Marks(Mark.allCases.filter { parts[1].contains($0.rawValue) }))
    }
    return .text(text)
  }
}

extension Column {
  static let year = Column(name: "year", title: "Year", kind: .year, description: "")
  static let yearEnding = Column(name: "year", title: "Year ending March", kind: .year, description: "")
  static let financialYear = Column(
    name: "financial_year", title: "Financial year", kind: .financialYear, description: "")
  static let offence = Column(
    name: "offence", title: "Offence", kind: .category, description: "",
    order: ["Knife crime", "Gun crime", "Homicide", "Violence with injury", "Violence without injury"])
  static let district = Column(
    name: "district", title: "District", kind: .area, description: "", total: "All districts")
  static let count = Column(name: "count", title: "Offences", kind: .count, description: "")
  static let rate = Column(
    name: "rate", title: "Rate", kind: .rate, description: "", unit: "per 1,000 residents", decimals: 2)
  static let amount = Column(name: "amount", title: "Planned spend", kind: .money, description: "")
  static let change = Column(
    name: "change", title: "Change", kind: .number, description: "", unit: "percentage points", decimals: 1)
}
