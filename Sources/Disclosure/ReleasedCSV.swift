public import Datasets

/// Writes released tables as CSV files: RFC 4180, UTF-8, one header row, line ends of one byte.
public enum ReleasedCSV {
  /// A column of the file.
  public enum Field: Sendable {
    /// The values of the table’s column at this position.
    case values(Int, Column)
    /// The marks of the numbers in the table’s column at this position, such as `[p]`.
    case marks(Int, Column)
    /// The official codes of the values in the table’s column at this position.
    case codes(Int, Column)
    /// The status of the whole table.
    case status

    /// The name in the header row.
    public var name: String {
      switch self {
      case .values(_, let column): column.name
      case .marks(_, let column): column.marksName
      case .codes(_, let column): column.codesName
      case .status: "status"
      }
    }
  }

  /// The columns of the file, in order.
  ///
  /// Numbers stay numbers: their marks have a column of their own right after, where there are any. Labels with
  /// official codes have one for those. The status of figures that are not final travels with every row.
  public static func fields(of table: ReleasedTable) -> [Field] {
    let values = table.metadata.columns.enumerated().flatMap { index, column -> [Field] in
      let hasMarks = table.columns[index].contains { !$0.marks.isEmpty }
      return [.values(index, column)] + (hasMarks ? [.marks(index, column)] : [])
        + (column.codes.isEmpty ? [] : [.codes(index, column)])
    }
    let needsStatus = table.metadata.status != .final && table.index(of: "status") == nil
    return values + (needsStatus ? [.status] : [])
  }

  /// The bytes of the file. Hidden cells hold their symbol.
  public static func bytes(of table: ReleasedTable) -> [UInt8] {
    var bytes: [UInt8] = []
    let fields = fields(of: table)
    write(fields.map(\.name), to: &bytes)
    for row in 0..<table.rowCount {
      write(fields.map { text(of: $0, row, in: table) }, to: &bytes)
    }
    return bytes
  }

  private static func text(of field: Field, _ row: Int, in table: ReleasedTable) -> String {
    switch field {
    case .values(let index, let column): text(of: table.columns[index][row], in: column)
    case .marks(let index, _): table.columns[index][row].marks.text
    case .codes(let index, let column): code(of: table.columns[index][row], in: column)
    case .status: table.metadata.status.rawValue
    }
  }

  /// A label without an official code says so: an empty cell would not.
  private static func code(of cell: Cell, in column: Column) -> String {
    cell.text.flatMap { column.codes[$0] } ?? Symbol.notApplicable.rawValue
  }

  private static func text(of cell: Cell, in column: Column) -> String {
    switch cell {
    case .text(let text): text
    case .symbol(let symbol): symbol.rawValue
    case .number(let value), .marked(let value, _): NumberText.plain(value, decimals: column.decimals)
    }
  }

  private static func write(_ fields: [String], to bytes: inout [UInt8]) {
    for (index, field) in fields.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(field, to: &bytes)
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  private static func write(_ field: String, to bytes: inout [UInt8]) {
    let needsQuotes = field.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else { return bytes.append(contentsOf: field.utf8) }
    bytes.append(0x22)
    for byte in field.utf8 {
      if byte == 0x22 { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
