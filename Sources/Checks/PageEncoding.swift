/// Turns pages of older encodings into UTF-8, as browsers do.
public enum PageEncoding {
  /// The page as UTF-8: itself where it is that, from UTF-16 where it starts with its mark, else from Windows-1252.
  public static func utf8(_ page: [UInt8]) -> [UInt8] {
    if page.starts(with: [0xFF, 0xFE]) { return utf16(page.dropFirst(2)) { UInt16($1) << 8 | UInt16($0) } }
    if page.starts(with: [0xFE, 0xFF]) { return utf16(page.dropFirst(2)) { UInt16($0) << 8 | UInt16($1) } }
    guard !isUTF8(page) else { return page }
    var converted: [UInt8] = []
    converted.reserveCapacity(page.count + page.count / 8)
    for byte in page {
      guard byte >= 0x80 else {
        converted.append(byte)
        continue
      }
      let value = byte < 0xA0 ? windows[Int(byte) - 0x80] : UInt32(byte)
      converted += Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
    }
    return converted
  }

  private static func isUTF8(_ page: [UInt8]) -> Bool {
    page.allSatisfy { $0 < 0x80 } || String(validating: page, as: UTF8.self) != nil
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, _ join: (UInt8, UInt8) -> UInt16) -> [UInt8] {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
      join(bytes[$0], bytes[$0 + 1])
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// What 0x80 to 0x9F stand for in Windows-1252 (WHATWG Encoding Standard).
  private static let windows: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152,
    0x8D,
    0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161,
    0x203A,
    0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
