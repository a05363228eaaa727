/// A short name for a file’s content: the same bytes always give the same name.
enum ContentHash {
  /// Sixteen hexadecimal digits: the FNV-1a hash of 64 bits (Fowler, Noll and Vo). It tells versions of our own
  /// files apart; it is no protection against anybody.
  static func text(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
