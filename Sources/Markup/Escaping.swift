/// The bytes that mean something else in HTML, SVG and XML, and how they are written as text.
enum Escaping {
  static let ampersand: StaticString = "&amp;"
  static let less: StaticString = "&lt;"
  static let greater: StaticString = "&gt;"
  static let quote: StaticString = "&quot;"

  /// The replacement of `byte`, or nothing where it stands for itself.
  @inline(__always)
  static func replacement(for byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "&"): ampersand
    case UInt8(ascii: "<"): less
    case UInt8(ascii: ">"): greater
    case UInt8(ascii: "\""): quote
    default: nil
    }
  }
}
