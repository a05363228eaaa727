public import Diagnostics

/// Turns the rows of a CSV file into typed values, as the metadata says they should be.
public struct DatasetReader {
  private let file: String
  private var metadata: DatasetMetadata
  private var bag = DiagnosticBag()

  /// After this many problems in one file the rest are counted, not listed.
  private static let mostProblems = 20

  /// Reads `bytes` as `metadata` describes them; the problems name places in `file`.
  ///
  /// There is a table only where nothing is wrong.
  public static func read(
    _ bytes: [UInt8], metadata: DatasetMetadata, file: String
  ) -> (table: RawTable?, problems: DiagnosticBag) {
    let (records, problems) = CSVReader.read(bytes, file: file)
    guard !problems.hasErrors else { return (nil, problems) }
    var reader = DatasetReader(file: file, metadata: metadata)
    let table = reader.table(from: records)
    reader.limitProblems()
    return (reader.bag.hasErrors ? nil : table, reader.bag)
  }

  private init(file: String, metadata: DatasetMetadata) {
    self.file = file
    self.metadata = metadata
  }

  private mutating func table(from records: CSVRecords) -> RawTable? {
    guard let header = records.rows.first, checkHeader(header, line: records.lines[0]) else { return nil }
    var columns: [[Cell]] = []
    for (index, column) in metadata.columns.enumerated() {
      let texts = records.rows.dropFirst().map { $0[index] }
      var reader = CellReader(column: column, file: file)
      columns.append(zip(texts, records.lines.dropFirst()).map { reader.cell($0, line: $1) })
      bag.append(contentsOf: reader.problems.all)
      if column.decimals < 0 { metadata.columns[index].decimals = reader.mostDecimals }
    }
    let lines = Array(records.lines.dropFirst())
    if lines.isEmpty {
      report("csv-empty", "This file has a header row and nothing under it.", "Add one row for each observation.", 1)
    }
    checkKeys(columns, lines: lines)
    return RawTable(metadata: metadata, columns: columns, lines: lines)
  }

  private mutating func checkHeader(_ header: [String], line: Int) -> Bool {
    let names = metadata.columns.map(\.name)
    if header == names { return true }
    for name in header where !names.contains(name) {
      report(
        "unknown-column", "The column “\(name)” is not described in \(metadataFile).",
        Suggestion.help(for: name, in: names, noun: "column"), line)
    }
    for name in names where !header.contains(name) {
      report(
        "missing-column", "The column “\(name)” is described in \(metadataFile), but this file does not have it.",
        "Add the column, or take it out of \(metadataFile).", line)
    }
    if !bag.hasErrors {
      report(
        "column-order", "The columns stand in another order than in \(metadataFile).",
        "Write them in the order \(names.joined(separator: ", ")).", line)
    }
    return false
  }

  private mutating func checkKeys(_ columns: [[Cell]], lines: [Int]) {
    let labels = metadata.columns.indices.filter { !metadata.columns[$0].kind.isMeasure }
    guard !labels.isEmpty else { return }
    var seen: [[Cell]: Int] = [:]
    for row in lines.indices {
      let key = labels.map { columns[$0][row] }
      if let first = seen.updateValue(lines[row], forKey: key) {
        let values = key.compactMap { $0.text ?? $0.symbol?.rawValue }.joined(separator: ", ")
        report(
          "duplicate-row", "The row for \(values) is already on line \(first).",
          "Keep one of the two, or add the column that tells them apart.", lines[row])
      }
    }
  }

  private var metadataFile: String {
    file.hasSuffix(".csv") ? String(file.dropLast(4)) + ".yml" : metadata.name + ".yml"
  }

  private mutating func report(_ id: String, _ message: String, _ help: String, _ line: Int) {
    bag.error(id, message, help: help, at: SourceLocation(file: file, line: line))
  }

  private mutating func limitProblems() {
    let rest = bag.all.count - Self.mostProblems
    guard rest > 0 else { return }
    var shortened = DiagnosticBag()
    shortened.append(contentsOf: bag.sorted.prefix(Self.mostProblems))
    shortened.error(
      "more-problems", "There are \(rest) more problems like these in this file.",
      help: "Mend the ones above first, then run again.", at: SourceLocation(file: file))
    bag = shortened
  }
}
