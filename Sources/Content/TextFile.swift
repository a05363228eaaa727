import Diagnostics

/// Checks that a file’s bytes are text that can be published.
enum TextFile {
  /// The bytes with each carriage return that stands alone, as very old programs end lines, made a line feed.
  static func withoutLoneReturns(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.contains(0x0D) else { return bytes }
    var bytes = bytes
    for index in bytes.indices
    where bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A) {
      bytes[index] = 0x0A
    }
    return bytes
  }

  /// The problem with `bytes`, if there is one: a control character, or bytes that are not UTF-8.
  static func problem(in bytes: [UInt8], file: String) -> Diagnostic? {
    if let nul = bytes.firstIndex(of: 0) {
      return Diagnostic(
        .error, id: "nul-byte", "There is a NUL byte here, which no text contains.",
        help: "Save the file again as plain text (UTF-8).", at: place(of: nul, in: bytes, file))
    }
    if let control = bytes.firstIndex(where: { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) || $0 == 0x7F })
    {
      return Diagnostic(
        .error, id: "control-character",
        "There is an invisible control character here, which no browser shows.",
        help: "Delete it: put the cursor after it and press the backspace key, or type the line again.",
        at: place(of: control, in: bytes, file))
    }
    if let invalid = UTF8Scan.firstInvalid(in: bytes) {
      return Diagnostic(
        .error, id: "encoding", "There are characters here that are not UTF-8.",
        help: "Save the file again as plain text with the encoding UTF-8.",
        at: place(of: invalid, in: bytes, file))
    }
    return nil
  }

  private static func place(of index: Int, in bytes: [UInt8], _ file: String) -> SourceLocation {
    let before = bytes[..<index]
    let line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let mark = start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let column = String(decoding: bytes[(start + mark)..<index], as: UTF8.self).count + 1
    return SourceLocation(file: file, line: line, column: column)
  }
}
