import Datasets

/// Writes released tables as CSV files: RFC 4180, UTF-8, one header row, line ends of one byte.
public enum ReleasedCSV {
  /// The columns of the file, in their order. The status of figures that are not final has a column of its own, so
  /// that it travels with every row.
  public static func columns(of table: ReleasedTable) -> [PublishedColumn] {
    let own = table.metadata.columns.enumerated().map {
      PublishedColumn(name: $1.name, content: .values($0))
    }
    let needsStatus = table.metadata.status != .final && table.index(of: "status") == nil
    return own + (needsStatus ? [PublishedColumn(name: "status", content: .status)] : [])
  }

  /// The bytes of the file. Hidden cells hold their symbol.
  public static func bytes(of table: ReleasedTable) -> [UInt8] {
    var bytes: [UInt8] = []
    let columns = columns(of: table)
    write(columns.map(\.name), to: &bytes)
    for row in 0..<table.rowCount {
      write(columns.map { text(of: $0, row, in: table) }, to: &bytes)
    }
    return bytes
  }

  private static func text(of column: PublishedColumn, _ row: Int, in table: ReleasedTable) -> String {
    switch column.content {
    case .values(let index): text(of: table.columns[index][row], in: table.metadata.columns[index])
    case .status: table.metadata.status.rawValue
    }
  }

  private static func text(of cell: Cell, in column: Column) -> String {
    switch cell {
    case .text(let text): text
    case .symbol(let symbol): symbol.rawValue
    case .number(let value): NumberText.plain(value, decimals: column.decimals)
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
