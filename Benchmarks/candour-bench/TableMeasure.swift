import Datasets

/// How fast a CSV file is read into a table: every value checked against its type, totals and sums looked for.
struct TableMeasure {
  let table: String

  private static let columns = [
    Column(name: "month", title: "Month", kind: .month, description: "The month."),
    Column(name: "district", title: "District", kind: .area, description: "The district."),
    Column(name: "offence", title: "Offence", kind: .category, description: "The kind of offence."),
    Column(name: "count", title: "Offences", kind: .count, description: "Offences."),
    Column(
      name: "rate", title: "Rate", kind: .rate, description: "Offences.", unit: "per 1,000 residents",
      decimals: 2, derivedFrom: ["count"]),
  ]

  func run() {
    let file = bytes(of: table)
    let metadata = Measures.metadata(
      Self.columns, rule: ReleaseRule(threshold: 5, reason: "As the police ask."))
    var rows = Measures.read(file, metadata, table).rowCount
    let seconds = processorSeconds { rows = Measures.read(file, metadata, table).rowCount }
    print("{\"seconds\": \(seconds), \"rows\": \(rows), \"bytes\": \(file.count)}")
  }
}
