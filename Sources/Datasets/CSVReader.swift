import Diagnostics

/// Reads CSV strictly as RFC 4180 has it, and says where a file departs from it instead of guessing.
///
/// A byte order mark and the line ends of Unix and Windows are accepted. Blank lines at the end are ignored.
struct CSVReader {
  private let bytes: [UInt8]
  private let file: String
  private var position = 0
  private var line = 1
  private var records: CSVRecords
  private var bag = DiagnosticBag()
  /// The line of a quotation mark that is never closed: everything after it is one value.
  private var unclosed: Int?

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private init(bytes: [UInt8], file: String) {
    self.bytes = bytes
    self.file = file
    records = CSVRecords(bytes: bytes)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// Cuts `bytes` into rows of equal length; the problems name places in `file`.
  static func read(_ bytes: [UInt8], file: String) -> (records: CSVRecords, problems: DiagnosticBag) {
    var reader = CSVReader(bytes: bytes, file: file)
    reader.readAll()
    return (reader.records, reader.bag)
  }

  private mutating func readAll() {
    guard rejectUnreadableBytes() else { return }
    var blankLine: Int?
    while position < bytes.count {
      let start = line
      readRow()
      records.endRow(startedOn: start)
      if isBlank(row: records.rowCount - 1) {
        records.removeLastRow()
        blankLine = blankLine ?? start
      } else if let blank = blankLine {
        report(
          "csv-blank-line", "This line is blank, and rows follow it.", "Take the blank line out.", at: blank)
        blankLine = nil
      }
    }
    checkWidths()
  }

  private mutating func rejectUnreadableBytes() -> Bool {
    if let nul = bytes.firstIndex(of: 0) {
      report(
        "csv-nul", "This line has a NUL byte, so the file is not plain text.",
        "Save the file again as “CSV UTF-8”.",
        at: lineNumber(of: nul))
    } else if let invalid = UTF8Scan.firstInvalid(in: bytes) {
      report(
        "csv-encoding", "This line has characters that are not UTF-8.",
        "Save the file again as “CSV UTF-8”.", at: lineNumber(of: invalid))
    }
    return !bag.hasErrors
  }

  private mutating func readRow() {
    repeat { readField() } while takeComma()
    takeLineEnd()
  }

  private mutating func readField() {
    if position < bytes.count, bytes[position] == Self.quote { return readQuotedField() }
    let start = position
    var hasQuote = false
    while position < bytes.count, !isBoundary(bytes[position]) {
      if bytes[position] == Self.quote { hasQuote = true }
      position += 1
    }
    records.append(CSVRecords.Field(start: start, end: position))
    if hasQuote {
      report(
        "csv-quote", "There is a quotation mark in the middle of a value.",
        "Put quotation marks round the whole value, and write each one inside it twice.", at: line)
    }
  }

  private mutating func readQuotedField() {
    let opened = line
    position += 1
    let start = position
    var hasDoubledQuotes = false
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == Self.newline {
        line += 1
      } else if byte == Self.quote {
        guard position < bytes.count, bytes[position] == Self.quote else {
          records.append(
            CSVRecords.Field(
              start: start, end: position - 1, isQuoted: true, hasDoubledQuotes: hasDoubledQuotes))
          return skipToBoundary()
        }
        hasDoubledQuotes = true
        position += 1
      }
    }
    records.append(CSVRecords.Field(start: start, end: position, isQuoted: true))
    unclosed = opened
    report(
      "csv-unclosed-quote", "A quotation mark opens a value on this line and is never closed.",
      "Close it with another quotation mark before the next comma.", at: opened)
  }

  private mutating func skipToBoundary() {
    guard position < bytes.count, !isBoundary(bytes[position]) else { return }
    report(
      "csv-quote", "There is text after the closing quotation mark of a value.",
      "End the value with the quotation mark, then a comma. Write a quotation mark inside a value twice.",
      at: line)
    while position < bytes.count, !isBoundary(bytes[position]) { position += 1 }
  }

  private mutating func takeComma() -> Bool {
    guard position < bytes.count, bytes[position] == Self.comma else { return false }
    position += 1
    return true
  }

  private mutating func takeLineEnd() {
    guard position < bytes.count else { return }
    if bytes[position] == Self.carriageReturn {
      position += 1
      guard position < bytes.count, bytes[position] == Self.newline else {
        line += 1
        return reportOldLineEnd()
      }
    }
    position += 1
    line += 1
  }

  /// Said once: such a file has no other line ends.
  private mutating func reportOldLineEnd() {
    guard position < bytes.count, !bag.all.contains(where: { $0.id == "csv-line-end" }) else { return }
    report(
      "csv-line-end", "This line ends in a way that only old Macs used.",
      "Save the file again as “CSV UTF-8”.",
      at: line - 1)
  }

  @inline(__always)
  private func isBoundary(_ byte: UInt8) -> Bool {
    byte == Self.comma || byte == Self.newline || byte == Self.carriageReturn
  }

  private func isBlank(row: Int) -> Bool {
    let fields = records.fields(of: row)
    guard fields.count == 1, let only = fields.first else { return false }
    return !only.isQuoted && bytes[only.start..<only.end].allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private mutating func checkWidths() {
    guard records.rowCount > 0 else {
      if bag.hasErrors { return }
      return report(
        "csv-empty", "This file is empty.", "Write a header row, then one row for each observation.", at: 1)
    }
    let faulty = Set(bag.all.compactMap { $0.location?.line })
    let check = WidthCheck(records: records, file: file, end: unclosed ?? .max, faulty: faulty)
    bag.append(contentsOf: check.problems().all)
  }

  private mutating func report(_ id: String, _ message: String, _ help: String, at line: Int) {
    bag.error(id, message, help: help, at: SourceLocation(file: file, line: line))
  }

  private func lineNumber(of index: Int) -> Int {
    bytes[..<index].reduce(1) { $1 == Self.newline ? $0 + 1 : $0 }
  }
}
