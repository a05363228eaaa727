import Diagnostics

/// Turns a file in any of the encodings that survey tools and spreadsheets write into UTF-8.
enum ResponseBytes {
  /// The file as UTF-8 without a byte order mark; nothing where it is no text.
  static func text(of bytes: [UInt8]) -> [UInt8]? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return utf8(Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2)) { UInt16($0) | UInt16($1) << 8 } }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2)) { UInt16($0) << 8 | UInt16($1) } }
    return utf8(bytes)
  }

  /// A file that says nothing of its encoding is UTF-8 where it can be, and else what Windows writes in Europe.
  private static func utf8(_ bytes: [UInt8]) -> [UInt8]? {
    if bytes.contains(0) { return nil }
    return UTF8Scan.firstInvalid(in: bytes) == nil ? bytes : windows(bytes)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, _ unit: (UInt8, UInt8) -> UInt16) -> [UInt8]? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: bytes.startIndex, to: bytes.endIndex, by: 2).map {
      unit(bytes[$0], bytes[$0 + 1])
    }
    return units.contains(0) ? nil : Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func windows(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else if let scalar = scalar(byte) {
        text.append(contentsOf: Character(scalar).utf8)
      }
    }
    return text
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    byte < 0xA0 ? Unicode.Scalar(windows1252[Int(byte) - 0x80]) : Unicode.Scalar(byte)
  }

  /// What the bytes 80 to 9F are in Windows-1252; the five that are nothing stand for U+FFFD.
  ///
  /// Source: WHATWG Encoding Standard, index windows-1252.
  private static let windows1252: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
    0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
  ]
}
