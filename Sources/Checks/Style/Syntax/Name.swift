/// A name in a stylesheet or a page, kept as a number (FNV-1a): two names are the same when their numbers are.
struct Name: Hashable, Sendable {
  let hash: UInt64

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ bytes: some Sequence<UInt8>) {
    hash = bytes.reduce(Self.seed) { Self.mix($0, $1) }
  }

  /// The name with its letters made small, as tags, properties and keywords are compared.
  init(lowercasing bytes: some Sequence<UInt8>) {
    hash = bytes.reduce(Self.seed) { Self.mix($0, $1.lowercased) }
  }

  init(_ text: StaticString) {
    self.init(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  @inline(__always) static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  static func mix(_ hash: UInt64, _ other: UInt64) -> UInt64 {
    ((hash &* 31) ^ other) &* 0x9E37_79B9_7F4A_7C15
  }
}
