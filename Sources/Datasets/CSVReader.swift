public import Diagnostics

/// A CSV file cut into rows and fields, each row with the line it starts on.
public struct CSVRecords: Sendable {
  /// The header row, then every observation.
  public let rows: [[String]]
  /// The line each row starts on, counted from one.
  public let lines: [Int]
}

/// Reads CSV strictly as RFC 4180 has it, and says where a file departs from it instead of guessing.
///
/// A byte order mark and both kinds of line end are accepted. Blank lines at the end are ignored.
public struct CSVReader {
  private let bytes: [UInt8]
  private let file: String
  private var position = 0
  private var line = 1
  private var rows: [[String]] = []
  private var lines: [Int] = []
  private var bag = DiagnosticBag()

  private init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Cuts `bytes` into rows; the problems name places in `file`.
  public static func read(_ bytes: [UInt8], file: String) -> (records: CSVRecords, problems: DiagnosticBag) {
    var reader = CSVReader(bytes: bytes, file: file)
    reader.readAll()
    return (CSVRecords(rows: reader.rows, lines: reader.lines), reader.bag)
  }

  private mutating func readAll() {
    guard rejectUnreadableBytes() else { return }
    while position < bytes.count, !bag.hasErrors {
      let start = line
      let row = readRow()
      if row == [""] { continue }
      rows.append(row)
      lines.append(start)
    }
    checkWidths()
  }

  private mutating func rejectUnreadableBytes() -> Bool {
    if let nul = bytes.firstIndex(of: 0) {
      report("csv-nul", "There is a NUL byte here.", "Save the file again as CSV UTF-8.", at: lineNumber(of: nul))
    } else if let invalid = UTF8Scan.firstInvalid(in: bytes) {
      report(
        "csv-encoding", "This line has characters that are not UTF-8.",
        "Save the file again as “CSV UTF-8”.", at: lineNumber(of: invalid))
    }
    return !bag.hasErrors
  }

  private mutating func readRow() -> [String] {
    var row: [String] = []
    repeat { row.append(readField()) } while takeComma()
    takeLineEnd()
    return row
  }

  private mutating func readField() -> String {
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") { return readQuotedField() }
    let start = position
    while position < bytes.count, !isBoundary(bytes[position]) {
      if bytes[position] == UInt8(ascii: "\"") {
        report(
          "csv-quote", "There is a quotation mark in the middle of a value.",
          "Put quotation marks round the whole value, and write each one inside it twice.", at: line)
      }
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func readQuotedField() -> String {
    let opened = line
    var field: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard position < bytes.count, bytes[position] == byte else { return closed(field) }
        position += 1
      } else if byte == UInt8(ascii: "\n") {
        line += 1
      }
      field.append(byte)
    }
    report(
      "csv-unclosed-quote", "A quotation mark opens a value on this line and is never closed.",
      "Close it with another quotation mark before the next comma.", at: opened)
    return ""
  }

  private mutating func closed(_ field: [UInt8]) -> String {
    if position < bytes.count, !isBoundary(bytes[position]) {
      report(
        "csv-quote", "There is text after the closing quotation mark of a value.",
        "End the value with the quotation mark, then a comma.", at: line)
    }
    return String(decoding: field, as: UTF8.self)
  }

  private mutating func takeComma() -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else { return false }
    position += 1
    return true
  }

  private mutating func takeLineEnd() {
    if position < bytes.count, bytes[position] == UInt8(ascii: "\r") { position += 1 }
    if position < bytes.count, bytes[position] == UInt8(ascii: "\n") {
      position += 1
      line += 1
    }
  }

  private func isBoundary(_ byte: UInt8) -> Bool {
    if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") { return true }
    guard byte == UInt8(ascii: "\r") else { return false }
    return position + 1 == bytes.count || bytes[position + 1] == UInt8(ascii: "\n")
  }

  private mutating func checkWidths() {
    guard let width = rows.first?.count else {
      return report("csv-empty", "This file is empty.", "Write a header row, then one row for each observation.", at: 1)
    }
    for (row, line) in zip(rows, lines) where row.count != width && bag.all.count < 20 {
      report(
        "csv-ragged-row", "This row has \(row.count) values, but the header has \(width).",
        row.count > width
          ? "Put quotation marks round a value that has a comma in it, or take the extra value out."
          : "Write a value for every column. Where there is none, write [x].", at: line)
    }
  }

  private mutating func report(_ id: String, _ message: String, _ help: String, at line: Int) {
    bag.error(id, message, help: help, at: SourceLocation(file: file, line: line))
  }

  private func lineNumber(of index: Int) -> Int {
    bytes[..<index].reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
  }
}
