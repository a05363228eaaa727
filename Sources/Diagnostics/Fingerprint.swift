/// A short text that is the same for the same bytes (FNV-1a, 64 bits), to tell things apart, not to keep secrets.
public struct Fingerprint: Sendable {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Starts with nothing.
  public init() {}

  /// That of some bytes alone.
  public init(of bytes: some Sequence<UInt8>) { add(bytes: bytes) }

  /// Adds one byte.
  public mutating func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// Adds bytes, with nothing between them and what follows.
  public mutating func add(bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  /// Adds a text, told apart from what follows.
  public mutating func add(_ text: String) {
    add(bytes: text.utf8)
    add(0)
  }

  /// Sixteen digits and letters.
  public var text: String { Self.digits(hash, 16) }

  /// Eight digits and letters, for few things to be told apart.
  public var shortText: String { Self.digits((hash ^ (hash >> 32)) & 0xffff_ffff, 8) }

  private static func digits(_ number: UInt64, _ count: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: count - digits.count) + digits
  }
}
