public import Diagnostics

/// Reads what was public of a dataset on some day: the file as it went out then, with the metadata of today.
///
/// Columns go by their names, and their order does not matter. Marks, codes and columns with a formula add nothing to
/// the counts and are left out; so are columns that the dataset has no more, but for labels: they tell rows apart.
public struct RecordReader {
  private let file: String
  private let metadata: DatasetMetadata
  private let records: CSVRecords
  private let header: [String]
  private var bag = DiagnosticBag()

  /// Reads `bytes`, a file that was published of the dataset that `metadata` describes; problems name places in `file`.
  public static func read(
    _ bytes: [UInt8], metadata: DatasetMetadata, file: String
  ) -> (table: RawTable?, problems: DiagnosticBag) {
    let (records, problems) = CSVReader.read(bytes, file: file)
    var reader = RecordReader(records, metadata: metadata, file: file)
    reader.damage(problems.all)
    let table = reader.bag.hasErrors ? nil : reader.table()
    return (reader.bag.hasErrors ? nil : table, reader.bag)
  }

  private init(_ records: CSVRecords, metadata: DatasetMetadata, file: String) {
    self.records = records
    self.metadata = metadata
    self.file = file
    header = records.rowCount > 0 ? records.fields(of: 0).map(records.text) : []
  }

  private mutating func table() -> RawTable? {
    guard records.rowCount > 1 else {
      damaged("This record of what was public holds no rows.", line: 1)
      return nil
    }
    for name in Set(header).sorted() where header.count(where: { $0 == name }) > 1 {
      damaged("Two columns of this record are called “\(name)”.", line: 1)
    }
    guard !bag.hasErrors else { return nil }
    var columns: [Column] = []
    var cells: [[Cell]] = []
    for (column, position) in described() + labels() {
      var reader = CellReader(column: column, file: file)
      cells.append(reader.cells(of: position, in: records))
      columns.append(column)
      if column.decimals < 0 { columns[columns.count - 1].decimals = reader.mostDecimals }
      damage(reader.problems.all)
    }
    guard columns.contains(where: { $0.kind == .count }) || !hasCounts else {
      damaged("This record has none of the dataset’s columns of counts.", line: 1)
      return nil
    }
    var metadata = metadata
    metadata.columns = columns
    return checked(RawTable(metadata: metadata, columns: cells, lines: Array(records.lines.dropFirst())))
  }

  private var hasCounts: Bool { metadata.columns.contains { $0.kind == .count } }

  /// Rows that nothing tells apart could not be put beside those of today.
  private mutating func checked(_ table: RawTable) -> RawTable {
    for (row, first) in RowLabels.repeatedRows(in: table).prefix(1) {
      damaged(
        "Nothing tells the row on this line from that on line \(table.lines[first]).", line: table.lines[row])
    }
    return table
  }

  // MARK: Columns

  /// The columns that the dataset still has, with their places in the file.
  private func described() -> [(Column, Int)] {
    metadata.columns.compactMap { column in
      guard let position = header.firstIndex(of: column.name) else { return nil }
      var column = column
      // Quarters may have become years since: what was public is still quarters.
      if column.kind.isPeriod { column.kind = Self.kind(of: texts(at: position), first: column.kind) }
      return (column, position)
    }
  }

  /// The columns of labels that it has no more, with their places in the file.
  private mutating func labels() -> [(Column, Int)] {
    header.indices.compactMap { position in
      let name = header[position]
      guard !isKnown(name), !name.hasPrefix("_") else { return nil }
      let texts = texts(at: position)
      if texts.allSatisfy(Self.isLabel) {
        let kind = Self.kind(of: texts, first: .category)
        return (Column(name: name, title: name, kind: kind, description: ""), position)
      }
      if texts.allSatisfy({ Self.isCount($0) || Symbol(rawValue: $0) != nil }) { forgotten(name) }
      return nil
    }
  }

  private func isKnown(_ name: String) -> Bool {
    let besides = header + metadata.columns.map(\.name)
    let followers = besides.flatMap { [$0 + Column.marksEnding, $0 + Column.codesEnding] }
    return metadata.column(name) != nil || name == "status"
      || metadata.derived.contains { $0.names.contains(name) } || followers.contains(name)
  }

  private func texts(at position: Int) -> Set<String> {
    Set((1..<records.rowCount).map { records.text(of: records.fields[records.starts[$0] + position]) })
  }

  /// The kind of period that all of `texts` are, with `first` tried before all others; `first` where they are none.
  private static func kind(of texts: Set<String>, first: Column.Kind) -> Column.Kind {
    let periods: [Column.Kind] = [.year, .quarter, .financialQuarter, .financialYear, .month, .date]
    let tried = (first.isPeriod ? [first] : []) + periods
    return tried.first { kind in texts.allSatisfy { Period($0, kind: kind) != nil } } ?? first
  }

  private static func isCount(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// Whether `text` is a name or a year, and no number or symbol.
  private static func isLabel(_ text: String) -> Bool {
    if let year = Int(text), text.utf8.count == 4 { return (1900...2100).contains(year) }
    return Symbol(rawValue: text) == nil && Double(text) == nil
  }

  // MARK: Problems

  private mutating func forgotten(_ name: String) {
    bag.warning(
      "record-column",
      "The column “\(name)” was public, but the dataset has no column of this name now, so nothing guards it.",
      help:
        "If the column has another name today, write that name here instead. If it is gone, or was worked out "
        + "by a formula, put an underscore in front of its name here: _\(name).",
      at: SourceLocation(file: file, line: 1))
  }

  private mutating func damaged(_ message: String, line: Int) {
    bag.error("damaged-record", message, help: Self.help, at: SourceLocation(file: file, line: line))
  }

  /// Where the file no longer is as it went out, one place is enough to say so.
  private mutating func damage(_ problems: [Diagnostic]) {
    guard !bag.hasErrors, let first = problems.filter({ $0.severity == .error }).min() else { return }
    bag.error("damaged-record", first.message, help: Self.help, at: first.location)
  }

  private static let help =
    "This file says what was public, and must stay as it was written: get it back from the project’s history. "
    + "If it was never public, delete it."
}
