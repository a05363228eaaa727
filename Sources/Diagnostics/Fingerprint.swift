/// A short text that is the same for the same bytes (FNV-1a, 64 bits), to tell things apart, not to keep secrets.
public struct Fingerprint: Sendable {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Starts with nothing.
  public init() {}

  /// Adds one byte.
  public mutating func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// Adds a text, told apart from what follows.
  public mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0)
  }

  /// Sixteen digits and letters.
  public var text: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
