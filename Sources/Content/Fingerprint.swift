/// A short mark of what a page says. It changes when the title, the summary or the text changes, and not with a date.
enum Fingerprint {
  static func text(of details: PageDetails, _ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    add(Array(details.title.utf8), to: &hash)
    add(Array((details.summary ?? "").utf8), to: &hash)
    add(body(of: bytes), to: &hash)
    // Eight digits are enough to tell two states of one page apart.
    let digits = String(UInt32(truncatingIfNeeded: hash ^ (hash >> 32)), radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// The bytes after the details, without white space, which editors change on their own.
  private static func body(of bytes: [UInt8]) -> [UInt8] {
    let matter = try? FrontMatter.read(bytes, file: "").get()
    return bytes[(matter?.bodyStart ?? 0)...].filter { $0 > UInt8(ascii: " ") }
  }

  /// FNV-1a.
  private static func add(_ bytes: [UInt8], to hash: inout UInt64) {
    for byte in bytes {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
  }
}
