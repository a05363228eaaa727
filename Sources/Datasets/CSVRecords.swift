/// A CSV file cut into rows and fields, each row with the line it starts on.
///
/// Fields stay where they are in the bytes of the file until somebody asks for their text.
struct CSVRecords {
  /// Where a field stands in the file, without the quotation marks round it.
  struct Field {
    let start: Int
    let end: Int
    /// Whether quotation marks stood round it.
    var isQuoted = false
    /// Whether it holds quotation marks that are written twice.
    var hasDoubledQuotes = false
  }

  let bytes: [UInt8]
  private(set) var fields: [Field] = []
  /// The position in `fields` of the first field of each row, and one more at the end.
  private(set) var starts: [Int] = [0]
  /// The line each row starts on, counted from one.
  private(set) var lines: [Int] = []

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// How many rows there are, with the header.
  var rowCount: Int { lines.count }

  /// The fields of `row`.
  func fields(of row: Int) -> ArraySlice<Field> { fields[starts[row]..<starts[row + 1]] }

  /// The text of `field`.
  func text(of field: Field) -> String {
    guard field.hasDoubledQuotes else {
      return String(decoding: bytes[field.start..<field.end], as: UTF8.self)
    }
    return String(decoding: bytes[field.start..<field.end], as: UTF8.self).replacing("\"\"", with: "\"")
  }

  mutating func append(_ field: Field) {
    fields.append(field)
  }

  mutating func endRow(startedOn line: Int) {
    starts.append(fields.count)
    lines.append(line)
  }

  /// Takes back the last row.
  mutating func removeLastRow() {
    starts.removeLast()
    lines.removeLast()
    fields.removeSubrange((starts.last ?? 0)...)
  }
}
