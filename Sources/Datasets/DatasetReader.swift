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
    var reader = DatasetReader(file: file, metadata: metadata)
    reader.bag = problems
    let table: RawTable? = problems.hasErrors ? nil : reader.table(from: records)
    reader.limitProblems()
    return (reader.bag.hasErrors ? nil : table, reader.bag)
  }

  private init(file: String, metadata: DatasetMetadata) {
    self.file = file
    self.metadata = metadata
  }

  private mutating func table(from records: CSVRecords) -> RawTable? {
    var header = HeaderCheck(
      file: file, metadataFile: metadataFile, names: metadata.columns.map(\.name),
      derived: metadata.derived.flatMap(\.names))
    header.check(records.fields(of: 0).map(records.text), line: records.lines[0])
    guard !header.problems.hasErrors else {
      bag = header.problems
      return nil
    }
    let columns = readColumns(of: records)
    let lines = Array(records.lines.dropFirst())
    if lines.isEmpty {
      report(
        "csv-empty", "This file has a header row and nothing under it.", "Add one row for each observation.",
        1)
    }
    let table = RawTable(metadata: metadata, columns: columns, lines: lines)
    checkMarksNames(of: table)
    bag.append(contentsOf: MetadataMatch.problems(in: table, file: metadataFile).all)
    if !bag.hasErrors { checkKeys(of: table) }
    if !bag.hasErrors { bag.append(contentsOf: TotalCheck.problems(in: table, file: file).all) }
    if !bag.hasErrors { bag.append(contentsOf: FormulaNumbers.problems(in: table, file: file).all) }
    if !bag.hasErrors { bag.append(contentsOf: UndeclaredTotals.problems(in: table, file: file).all) }
    if !bag.hasErrors { bag.append(contentsOf: UndeclaredFigures.problems(in: table, file: file).all) }
    if !bag.hasErrors { bag.append(contentsOf: DeniedFigures.problems(in: table, file: file).all) }
    return table
  }

  private mutating func readColumns(of records: CSVRecords) -> [[Cell]] {
    metadata.columns.indices.map { index in
      var reader = CellReader(column: metadata.columns[index], file: file)
      let cells = reader.cells(of: index, in: records)
      bag.append(contentsOf: reader.problems.all)
      let lookalikes = LookalikeLabels(column: metadata.columns[index], file: file)
      bag.append(contentsOf: lookalikes.problems(in: reader.firstLines))
      if metadata.columns[index].decimals < 0 { metadata.columns[index].decimals = reader.mostDecimals }
      return cells
    }
  }

  /// Two rows with the same labels would be two answers to one question.
  private mutating func checkKeys(of table: RawTable) {
    let columns = metadata.columns.indices.filter { !metadata.columns[$0].kind.isMeasure }
    guard !columns.isEmpty else { return }
    for (row, first) in RowLabels.repeatedRows(in: table) {
      let values = columns.compactMap { column in
        let cell = table.columns[column][row]
        return cell.text ?? cell.symbol?.rawValue
      }
      report(
        "duplicate-row",
        "The row for \(values.joined(separator: ", ")) is already on line \(table.lines[first]).",
        "Keep one of the two, or add the column that tells them apart.", table.lines[row])
    }
  }

  /// The download puts marks in a column of their own, whose name must be free.
  private mutating func checkMarksNames(of table: RawTable) {
    for (column, cells) in zip(metadata.columns, table.columns)
    where metadata.column(column.marksName) != nil && cells.contains(where: { !$0.marks.isEmpty }) {
      report(
        "marks-name",
        "The download writes the marks of “\(column.name)” in a column “\(column.marksName)”, but this file has "
          + "such a column already.", "Give that column another name.", 1)
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
    guard rest > 0, bag.hasErrors else { return }
    var shortened = DiagnosticBag()
    let sorted = bag.sorted
    shortened.append(contentsOf: sorted.prefix(Self.mostProblems))
    // Reports are in the order of lines: at the line of the first that is left out it stands after the others.
    let place = sorted.dropFirst(Self.mostProblems).first?.location ?? SourceLocation(file: file)
    shortened.error(
      "more-problems", "There are \(rest) more problems in this file.",
      help: "Mend the others first, then run again.", at: place)
    bag = shortened
  }
}
