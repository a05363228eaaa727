package import Diagnostics

/// Reads a CSV file as Candour publishes it, for whoever checks what is public.
///
/// What is published has been checked before: only what does not fit its description is said here.
package struct PublishedCSV {
  /// A column of the file: its name in the header row, and what it means where its values are wanted.
  package typealias Field = (name: String, column: Column?)

  private let records: CSVRecords
  private let file: String
  private var bag: DiagnosticBag

  /// More problems than this in one file say nothing new.
  private static let mostProblems = 5

  /// The values of the wanted columns of `fields`, in their order, or what does not fit; `file` is named in problems.
  package static func read(
    _ bytes: [UInt8], fields: [Field], file: String
  ) -> (columns: [[Cell]]?, problems: DiagnosticBag) {
    let (records, problems) = CSVReader.read(bytes, file: file)
    var reader = PublishedCSV(records: records, file: file, bag: problems)
    guard !problems.hasErrors, reader.fits(fields.map(\.name)) else { return (nil, reader.bag) }
    let columns = fields.enumerated().compactMap { index, field in
      field.column.map { reader.cells(of: index, $0) }
    }
    return (reader.bag.hasErrors ? nil : columns, reader.bag)
  }

  private mutating func fits(_ names: [String]) -> Bool {
    let header = records.fields(of: 0).map(records.text)
    if header == names { return true }
    let list = { (names: [String]) in names.map { "“\($0)”" }.joined(separator: ", ") }
    bag.error(
      "description-mismatch", "The header row has other columns than the description of the file.",
      help:
        "It has \(list(header)), and the description has \(list(names)). Take both files from one publication.",
      at: SourceLocation(file: file, line: 1))
    return false
  }

  private mutating func cells(of index: Int, _ column: Column) -> [Cell] {
    let width = records.fields(of: 0).count
    return (1..<max(1, records.rowCount)).map { row in
      cell(records.fields[row * width + index], column, line: records.lines[row])
    }
  }

  private mutating func cell(_ field: CSVRecords.Field, _ column: Column, line: Int) -> Cell {
    if column.kind.isMeasure, let number = NumberBytes.read(records.bytes[field.start..<field.end]) {
      return .number(number.value)
    }
    let text = records.text(of: field)
    if let symbol = Symbol(rawValue: text) { return .symbol(symbol) }
    if column.kind.isMeasure, bag.all.count < Self.mostProblems {
      bag.error(
        "not-a-number", "“\(text)” in the column “\(column.name)” is neither a number nor a symbol.",
        help: "The file was changed after it was published. Take it again from the site.",
        at: SourceLocation(file: file, line: line))
    }
    return .text(text)
  }
}
