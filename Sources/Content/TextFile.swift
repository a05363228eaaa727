import Diagnostics

/// Checks that a file’s bytes are text that can be published.
enum TextFile {
  /// The problem with `bytes`, if there is one: a NUL, or bytes that are not UTF-8.
  static func problem(in bytes: [UInt8], file: String) -> Diagnostic? {
    if let nul = bytes.firstIndex(of: 0) {
      return Diagnostic(
        .error, id: "nul-byte", "There is a NUL byte here, which no text contains.",
        help: "Save the file again as plain text (UTF-8).", at: place(of: nul, in: bytes, file))
    }
    if let invalid = UTF8Scan.firstInvalid(in: bytes) {
      return Diagnostic(
        .error, id: "encoding", "There are characters here that are not UTF-8.",
        help: "Save the file again as plain text with the encoding UTF-8.", at: place(of: invalid, in: bytes, file))
    }
    return nil
  }

  private static func place(of index: Int, in bytes: [UInt8], _ file: String) -> SourceLocation {
    let before = bytes[..<index]
    let line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let column = String(decoding: bytes[start..<index], as: UTF8.self).count + 1
    return SourceLocation(file: file, line: line, column: column)
  }
}
