/// Gathers what is read out, with single spaces, as it is written.
struct NameText {
  /// The most bytes of a name that are kept: more than anybody would listen to.
  static let limit = 1_000

  private(set) var bytes: [UInt8] = []
  private var owesSpace = false

  var isFull: Bool { bytes.count >= Self.limit }

  /// Whether nothing would be read out.
  var isBlank: Bool { bytes.withUnsafeBufferPointer(Self.isBlank) }

  /// The words, without spaces around them.
  var string: String { isBlank ? "" : String(decoding: bytes, as: UTF8.self) }

  /// Adds a piece of text.
  mutating func append(_ text: Bytes) {
    for byte in text.buffer {
      if byte.isSpace {
        owesSpace = true
        continue
      }
      if owesSpace, !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
      owesSpace = false
      bytes.append(byte)
      // A name is cut between characters, never inside one.
      if isFull, byte & 0x80 == 0 { return }
    }
  }

  /// Adds what another part of the page says.
  mutating func append(_ other: NameText) {
    if owesSpace, !bytes.isEmpty, !other.bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
    if !other.bytes.isEmpty { owesSpace = other.owesSpace }
    bytes += other.bytes
  }

  /// Keeps what comes next apart from what is there.
  mutating func space() { owesSpace = true }

  private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    Bytes(buffer: bytes).isBlank
  }
}
